/// The house: one package per room, rooms stand on floors, see docs/decisions/0006.
@NullMarked
package vn.chibo;

import org.jspecify.annotations.NullMarked;
