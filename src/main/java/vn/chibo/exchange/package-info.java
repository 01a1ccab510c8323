/// Rosters as files: reads what offices have, shows row by row what it would do, applies it in one
/// transaction, and hands out what a cell or committee owns in the same columns. It decides what a
/// row says; what a standing or a post is, it leaves to the room below. It refuses to keep a file,
/// and to take a transfer or a post from one.
@NullMarked
package vn.chibo.exchange;

import org.jspecify.annotations.NullMarked;
