package vn.chibo.meeting;

/// What came of the committee's decision on a special circumstance (R10).
sealed interface CircumstanceRuling {

  record Confirmed() implements CircumstanceRuling {}

  /// Refused before the opening: the meeting is in person again and everyone is to be told.
  record TurnedBack() implements CircumstanceRuling {}

  /// Refused when it had begun: it stays on record, marked, and no member loses a month by it.
  record Marked() implements CircumstanceRuling {}

  /// Decided before; the first decision stays.
  record AlreadyDecided(String decision) implements CircumstanceRuling {}
}
