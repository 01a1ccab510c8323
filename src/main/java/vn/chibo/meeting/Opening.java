package vn.chibo.meeting;

/// What came of asking to open the session.
public sealed interface Opening {

  record Opened(Evening evening) implements Opening {}

  /// It was open already; nothing changed.
  record AlreadyOpen(Evening evening) implements Opening {}
}
