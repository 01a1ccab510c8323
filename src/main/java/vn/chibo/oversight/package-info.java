/// What the committee above reads of its cells: which met, who was there and how we know, what was
/// sent (R35, R36). It only reads, and writes down that it did. It refuses to show what members
/// said unless the cell sent it. Here too: what is held about a member, and when it is forgotten
/// (R34, decision 13).
@NullMarked
package vn.chibo.oversight;

import org.jspecify.annotations.NullMarked;
