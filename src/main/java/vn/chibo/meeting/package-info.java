/// Meetings and their stages, agenda, papers and sites, and the month around them: dues, tasks and
/// ticks (R37). It refuses to know who answered a summons or who came.
@NullMarked
package vn.chibo.meeting;

import org.jspecify.annotations.NullMarked;
