package vn.chibo.room;

/// Whether the room of a meeting can be entered.
public enum RoomState {
  /// No room server is configured.
  NOT_CONFIGURED,
  /// The cell meets in one place and nobody follows from away (R10a).
  NOT_USED,
  /// The session is not open yet: nobody may even try, because the room server remembers a no.
  NOT_YET,
  OPEN,
  /// The session has ended, or has been open longer than the rule set allows.
  CLOSED,
  CANCELLED
}
