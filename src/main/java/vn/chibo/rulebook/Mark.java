package vn.chibo.rulebook;

/// How sure we are of a parameter.
public enum Mark {
  /// The primary text was read.
  P,
  /// Quoted by press or law portals.
  S,
  /// Seen in public study material or one local form.
  Q,
  /// Our default; no rule was found.
  D,
  /// Decided by a committee for the cells below it. No file carries this mark.
  L
}
