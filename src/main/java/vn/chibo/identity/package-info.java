/// Who is asking: an account of the sign-in server, a personal link, a site keeper's link or a
/// clerk's screen, each turned into an actor. It refuses to know what the actor may do: that is
/// decided by dated posts upstairs (decision 9).
@NullMarked
package vn.chibo.identity;

import org.jspecify.annotations.NullMarked;
