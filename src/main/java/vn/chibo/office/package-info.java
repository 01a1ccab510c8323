/// Who holds which post, who gives and ends it, who stands in for an absent secretary, and how the
/// holder comes to an account and loses it. It refuses to know what a post entitles to: that is
/// said by the reach functions of the database and `membership` (decision 22).
@NullMarked
package vn.chibo.office;

import org.jspecify.annotations.NullMarked;
