package vn.chibo.directive;

/// What came of a decision that was to be recorded.
sealed interface Deciding {

  /// It is recorded; the second time the same one is found.
  record Recorded() implements Deciding {}

  /// A committee further up decided this and fixed it, for days that this one would hold on.
  record FixedAbove(Decided by) implements Deciding {}

  /// For such days the organisation has a decision already; it must be ended first.
  record DecidedAlready(Decided by) implements Deciding {}
}
