/// How members are counted: who belongs to the body, how many votes carry, whether a motion can
/// still pass, which months were missed, how a score is graded. Whole numbers and values only. It
/// decides by the figures it is given and refuses to know where they come from: no database, no
/// rule-set file, no cell, no name.
@NullMarked
package vn.chibo.quorum;

import org.jspecify.annotations.NullMarked;
