package vn.chibo.minutes;

/// Where minutes stand. Only `READ` has a way back, to `DRAFT`, when the reading found something
/// missing.
enum MinutesStage {
  DRAFT,
  READ,
  ADOPTED,
  SIGNED,
  ISSUED;

  boolean isBefore(MinutesStage other) {
    return compareTo(other) < 0;
  }
}
