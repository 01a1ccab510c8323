package vn.chibo.calendar;

/// What becomes of a day that is off. Public holidays are remarked on in every case; KEEP alone is
/// silent on weekends.
public enum WhenOff {
  WARN,
  KEEP,
  NEXT_WORKING_DAY,
  PREVIOUS_WORKING_DAY
}
