package vn.chibo.meeting;

/// What is ticked for a member and a month; there is no bank function behind it (R37).
public enum DuesState {
  PAID,
  UNPAID,
  EXEMPT
}
