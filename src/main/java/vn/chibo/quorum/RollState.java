package vn.chibo.quorum;

/// One member's line in the roll-call (R15). Late and left early are facts beside it: they never
/// change whether a member was here.
public enum RollState {
  PRESENT_HALL,
  PRESENT_SITE,
  PRESENT_ONLINE,
  PRESENT_PHONE,
  /// Tapped "present" and nothing else speaks for it yet (decision 1).
  UNCONFIRMED,
  /// Follows from away without an authorised online meeting: heard, not present (R10a).
  FOLLOWING,
  /// Absent, the reason accepted.
  EXCUSED,
  /// Absent without a reason.
  UNEXCUSED,
  NOT_YET,
  /// Exempt, temporarily out, suspended: nobody waits for them.
  NOT_EXPECTED;

  /// Present in the sense of R20 and R21.
  public boolean here() {
    return switch (this) {
      case PRESENT_HALL, PRESENT_SITE, PRESENT_ONLINE, PRESENT_PHONE -> true;
      case UNCONFIRMED, FOLLOWING, EXCUSED, UNEXCUSED, NOT_YET, NOT_EXPECTED -> false;
    };
  }

  /// Still open: the clerk settles it before the roll-call closes, nothing is settled silently.
  public boolean awaitsTheClerk() {
    return this == UNCONFIRMED || this == NOT_YET;
  }
}
