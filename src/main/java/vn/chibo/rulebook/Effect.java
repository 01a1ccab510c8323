package vn.chibo.rulebook;

/// What the service does with a parameter. Its words stand in `rules/words.yaml`.
public enum Effect {
  /// It says so and lets the person decide.
  REMARKS,
  /// It refuses anything else.
  REFUSES,
  /// It counts with it.
  COUNTS,
  /// It offers it, to begin with or to choose from.
  OFFERS,
  /// It opens, closes and ends by it, without anybody's hand.
  OPENS,
  /// It sends reminders by it.
  REMINDS,
  /// It prints documents so.
  PRINTS,
  /// It forgets what is older.
  FORGETS,
  /// It keeps it for ever.
  KEEPS
}
