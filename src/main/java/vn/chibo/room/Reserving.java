package vn.chibo.room;

/// The answer to the room server's question whether a room may open.
sealed interface Reserving {

  record Granted(Reservation reservation) implements Reserving {}

  /// Not now, or not any more.
  record Refused(String because) implements Reserving {}

  /// No meeting has a room of this name.
  record Unknown() implements Reserving {}
}
