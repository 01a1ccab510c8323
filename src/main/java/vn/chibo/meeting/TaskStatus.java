package vn.chibo.meeting;

/// What became of a task.
public enum TaskStatus {
  OPEN,
  DONE,
  /// Given more time; still to be done.
  EXTENDED,
  DROPPED;

  boolean isOpen() {
    return this == OPEN || this == EXTENDED;
  }
}
