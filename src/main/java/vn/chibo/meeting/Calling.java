package vn.chibo.meeting;

/// What came of calling a meeting.
public sealed interface Calling {

  Evening evening();

  record Called(Evening evening) implements Calling {}

  /// The notice went out before; nothing changed.
  record AlreadyCalled(Evening evening) implements Calling {}
}
