package vn.chibo.meeting;

/// What came of asking to cancel a meeting.
sealed interface Cancelling {

  record Cancelled() implements Cancelling {}

  record AlreadyCancelled() implements Cancelling {}
}
