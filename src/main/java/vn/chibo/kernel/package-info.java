/// What every room may lean on and no room owns: how to say no, what time it is in Viet Nam, how
/// names sort, and the one transaction that tells the database who is asking. It decides nothing
/// about meetings and refuses to know what a cell is.
@NullMarked
package vn.chibo.kernel;

import org.jspecify.annotations.NullMarked;
