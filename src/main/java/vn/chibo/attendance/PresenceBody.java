package vn.chibo.attendance;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Secret;

/// A check-in as the device sends it. `place` is HALL when the member sits in the hall.
record PresenceBody(@Nullable String id, @Nullable String at, @Nullable String place) {

  private static final String HALL = "HALL";

  CheckIn of(UUID summons, Secret secret, Optional<byte[]> device) {
    return new CheckIn(
        id == null ? UUID.randomUUID() : TickBody.uuid(id, "tick-unreadable"),
        secret,
        summons,
        device,
        HALL.equals(place),
        TickBody.claimed(at));
  }
}
