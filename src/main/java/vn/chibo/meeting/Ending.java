package vn.chibo.meeting;

/// What came of asking to end the session.
public sealed interface Ending {

  record Ended(Evening evening) implements Ending {}

  /// It had ended before; nothing changed.
  record AlreadyEnded(Evening evening) implements Ending {}
}
