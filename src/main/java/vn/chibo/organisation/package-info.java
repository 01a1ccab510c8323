/// The dated tree of organisations and what a superior committee allowed a cell. It refuses to know
/// who its members are.
@NullMarked
package vn.chibo.organisation;

import org.jspecify.annotations.NullMarked;
