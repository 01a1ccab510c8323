package vn.chibo.attendance;

import vn.chibo.meeting.Stage;

/// What came of asking to close a roll-call.
sealed interface Closing {

  /// Frozen now, with these lines.
  record Closed(RollCall rollCall, RollSheet sheet) implements Closing {}

  /// This closing was made before; the answer is the same.
  record AlreadyClosed(RollCall rollCall) implements Closing {}

  /// Somebody is neither here nor absent yet; nothing is settled silently (decision 1).
  record StillOpen(int lines) implements Closing {}

  /// The form was filled in before somebody else closed it again.
  record Overtaken() implements Closing {}

  record WithoutReason() implements Closing {}

  /// A vote was put against the frozen roll (decision 7).
  record AfterTheFirstVote() implements Closing {}

  record NotOpen(Stage stage) implements Closing {}
}
