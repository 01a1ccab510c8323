/// What a committee decides otherwise for the cells below it, and the page that shows a cell by
/// which rules it is taken (R0). This room decides who may decide what and shows beforehand what
/// changes for whom; which decision holds where is resolved by the rulebook. It refuses to know
/// what a rule is used for.
@NullMarked
package vn.chibo.directive;

import org.jspecify.annotations.NullMarked;
