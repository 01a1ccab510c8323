/// The house: one package per room, rooms stand on floors, see docs/decisions/0001.
@NullMarked
package vn.chibo;

import org.jspecify.annotations.NullMarked;
