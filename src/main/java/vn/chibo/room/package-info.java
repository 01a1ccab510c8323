/// The contract with the room server: who may enter a room and when, the keys and tokens that say
/// so, what the server asks and tells us, and the stays that follow from it. It decides nothing
/// about presence and refuses to know what a stay is worth: attendance does.
@NullMarked
package vn.chibo.room;

import org.jspecify.annotations.NullMarked;
