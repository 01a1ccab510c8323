package vn.chibo.meeting;

/// Why a cell meets (R6, R7, R11).
public enum Kind {
  ORDINARY,
  THEMATIC,
  EXTRAORDINARY,
  COMMITTEE_MEETING,
  PARTY_GROUP,
  CONFERENCE_IN_PLACE,
  STUDY_CONFERENCE,
  CONGRESS;

  /// Whom a meeting of this kind summons.
  public enum Called {
    EVERYBODY,
    /// The secretary, the deputy and, where there is a committee, its members (R3, R6).
    OFFICERS,
    /// One party group (R3).
    GROUP,
    /// The officers and those who lead the groups (R11).
    OFFICERS_AND_LEADERS
  }

  public Called called() {
    return switch (this) {
      case ORDINARY, THEMATIC, EXTRAORDINARY, STUDY_CONFERENCE, CONGRESS -> Called.EVERYBODY;
      case COMMITTEE_MEETING -> Called.OFFICERS;
      case PARTY_GROUP -> Called.GROUP;
      case CONFERENCE_IN_PLACE -> Called.OFFICERS_AND_LEADERS;
    };
  }
}
