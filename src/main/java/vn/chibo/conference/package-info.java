/// Study conferences that a committee hosts, with cells as their sites. It decides which cells are
/// invited and makes the meeting of each; how a cell calls its members, takes the roll and writes
/// its minutes it leaves to the rooms below. It refuses to take a roll of its own: what a cell's
/// register says is what the conference shows.
@NullMarked
package vn.chibo.conference;

import org.jspecify.annotations.NullMarked;
