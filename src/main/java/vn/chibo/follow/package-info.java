/// The superior committee's member who follows a cell: the calendar of its meetings, whether he
/// attends, what he remarks and asks, and what became of it (R37, steps 2, 6 and 9). It decides who
/// takes the next step of a request: the cell answers, he closes it or asks again. It refuses to
/// know what was said at a meeting by anybody else, and shows nothing of it to members.
@NullMarked
package vn.chibo.follow;

import org.jspecify.annotations.NullMarked;
