package vn.chibo.attendance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.quorum.RollState;

/// What the database answered to one tap.
///
/// @param firstAt when the first tap of its kind was received; a second one answers the same
/// @param opensAt from when this meeting takes check-ins
record CheckedIn(
    Outcome outcome,
    @Nullable UUID meeting,
    @Nullable RollState supports,
    @Nullable Instant firstAt,
    @Nullable Instant opensAt) {

  enum Outcome {
    RECORDED,
    /// Kept as evidence that came late; it settles nothing.
    AFTER_THE_END,
    /// The session is not open, or it is too early.
    NOT_OPEN,
    CANCELLED,
    UNKNOWN,
    REVOKED,
    EXPIRED,
    /// The link belongs to another device (decision 2).
    OTHER_DEVICE,
    /// Two batches wrote at the same moment; asking again tells.
    UNSURE
  }
}
