package vn.chibo.attendance;

/// What an entry of the register rests on (R16).
public enum EvidenceKind {
  /// The member's own tap behind his personal link.
  LINK,
  /// The member's own tap in the hall.
  HALL_CODE,
  /// The room server.
  ROOM,
  /// The site keeper's roll.
  SITE_ROLL,
  /// The clerk's roll in the hall.
  CLERK_ROLL,
  /// The clerk called the name and the member answered from afar.
  VOICE,
  /// A call by telephone, taken by the clerk.
  PHONE,
  /// A roll on paper, entered afterwards and marked so.
  PAPER_ROLL,
  /// A new entry, with its reason, against an earlier one.
  CORRECTION,
  /// Went before the end.
  LEFT;

  /// Somebody answerable looked: this decides the line. A tap or a stay only speaks for it
  /// (decision 1).
  boolean settles() {
    return switch (this) {
      case SITE_ROLL, CLERK_ROLL, VOICE, PHONE, PAPER_ROLL, CORRECTION -> true;
      case LINK, HALL_CODE, ROOM, LEFT -> false;
    };
  }
}
