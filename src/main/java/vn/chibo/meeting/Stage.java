package vn.chibo.meeting;

/// Where a meeting stands. A stage is entered once; the way back from `ENDED` does not exist.
public enum Stage {
  DRAFT,
  CALLED,
  OPEN,
  ENDED,
  CANCELLED
}
