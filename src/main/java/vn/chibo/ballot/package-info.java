/// Motions and their votes, counted against the body that the roll-call froze. It decides what
/// carried; it refuses to know who was present and why, and to let anybody read a single choice.
@NullMarked
package vn.chibo.ballot;

import org.jspecify.annotations.NullMarked;
