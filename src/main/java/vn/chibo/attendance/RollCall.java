package vn.chibo.attendance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.quorum.Body;

/// A roll-call that was closed: the denominator of every vote from then on (R20). A reopened roll
/// is a further closing with its reason; the earlier ones stay.
///
/// @param body how many decide, present or not
/// @param present everyone who was there, with or without a vote
/// @param decidingPresent members of the body who were there: the hands that can go up
public record RollCall(
    UUID meeting,
    int closing,
    Instant closedAt,
    int body,
    int summoned,
    int present,
    int decidingPresent,
    @Nullable String reason) {

  public Body frozen() {
    return new Body(body, decidingPresent);
  }
}
