/// Members, their dated standing, and dated posts, which alone give authority. It refuses to hold
/// the dossier (R5) and to know what a meeting is.
@NullMarked
package vn.chibo.membership;

import org.jspecify.annotations.NullMarked;
