package vn.chibo.room;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A room from its making to its destruction, if that was told.
record RoomLife(String roomJid, Instant createdAt, @Nullable Instant destroyedAt) {

  RoomLife and(RoomLife other) {
    return new RoomLife(roomJid, createdAt, destroyedAt == null ? other.destroyedAt : destroyedAt);
  }
}
