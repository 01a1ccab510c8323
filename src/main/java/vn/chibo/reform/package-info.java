/// Changes of organisations by a decision (R2): prepared, shown with all they touch, confirmed, and
/// done on their day. It decides when; what happens to the tree, to people and to meetings is
/// decided by those rooms, and it refuses to know what was said or who is who.
@NullMarked
package vn.chibo.reform;

import org.jspecify.annotations.NullMarked;
