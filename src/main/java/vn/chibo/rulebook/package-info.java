/// Which numbers hold on which day, and who says so (R0). Rule sets are dated files; every number,
/// deadline, threshold, label and margin of the regulations is a parameter there with its citation.
/// This room decides what holds and how it is cited; it refuses to know any meeting or member.
@NullMarked
package vn.chibo.rulebook;

import org.jspecify.annotations.NullMarked;
