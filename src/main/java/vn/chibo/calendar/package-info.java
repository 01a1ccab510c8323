/// Which days a repetition falls on and which days are off: weekends, public holidays, Tết and the
/// lunar days of Viet Nam. It decides what day it is; it refuses to know any meeting, cell or
/// table.
@NullMarked
package vn.chibo.calendar;

import org.jspecify.annotations.NullMarked;
