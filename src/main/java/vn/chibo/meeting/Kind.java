package vn.chibo.meeting;

/// Why a cell meets (R6, R7).
public enum Kind {
  ORDINARY,
  THEMATIC,
  EXTRAORDINARY,
  COMMITTEE_MEETING,
  STUDY_CONFERENCE,
  CONGRESS
}
