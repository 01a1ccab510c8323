package vn.chibo.follow;

/// Where a request of the follower stands, and with it whose turn it is.
enum RequestState {
  /// The cell has to answer.
  WAITING,
  /// The follower closes it or asks again.
  ANSWERED,
  CLOSED
}
