package vn.chibo.minutes;

/// What came of saving typed sentences.
sealed interface Saving {

  record Saved(int version) implements Saving {}

  /// Another window was faster; nothing was stored.
  record Stale(int version) implements Saving {}
}
