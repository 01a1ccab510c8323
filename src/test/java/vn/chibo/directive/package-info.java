@NullMarked
package vn.chibo.directive;

import org.jspecify.annotations.NullMarked;
