package vn.chibo.meeting;

/// How far a member says he is with his task.
public enum HowFar {
  DONE,
  PART,
  /// Something stands in the way; the meeting has to know.
  DIFFICULT
}
