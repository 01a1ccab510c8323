package vn.chibo.follow;

/// A step that somebody takes on a request after it was asked.
enum RequestStep {
  ANSWERED,
  ASKED_AGAIN,
  CLOSED;

  /// Where the request stands after it.
  RequestState state() {
    return switch (this) {
      case ANSWERED -> RequestState.ANSWERED;
      case ASKED_AGAIN -> RequestState.WAITING;
      case CLOSED -> RequestState.CLOSED;
    };
  }

  /// The cell answers what waits; the follower closes or asks again what was answered, and may
  /// close what waits when it is settled otherwise.
  boolean mayFollow(RequestState state) {
    return switch (this) {
      case ANSWERED -> state != RequestState.CLOSED;
      case ASKED_AGAIN -> state == RequestState.ANSWERED;
      case CLOSED -> state != RequestState.CLOSED;
    };
  }
}
