package vn.chibo.room;

/// How we know the end of a stay, the weakest evidence first: a later one in this list replaces an
/// earlier one. The database ranks them alike (`end_rank`).
public enum EndedBy {
  /// Nobody told us; it is the last sign of life.
  INFERRED,
  /// He was there when the session ended.
  MEETING_ENDED,
  /// The room was destroyed with him in it.
  DESTROYED,
  /// The room server said that he left.
  LEFT
}
