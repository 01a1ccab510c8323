package vn.chibo.meeting;

/// The nine steps of a cell's month, in their order (R37).
public enum MonthStep {
  COMMITTEE_MEETING,
  NOTICE,
  PAPERS,
  EXCUSES,
  DUES,
  MEETING,
  SENDING,
  TASKS,
  FOLLOW_UP
}
