/// The year of a cell planned ahead (R6, R7): the rule by which its ordinary meetings fall, what of
/// the next twelve months is planned, and which quarter still lacks its thematic meeting. It
/// decides which drafts a rule makes and which it leaves alone; it refuses to know who comes to
/// them.
@NullMarked
package vn.chibo.series;

import org.jspecify.annotations.NullMarked;
