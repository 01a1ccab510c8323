package vn.chibo.room;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One connection in a room, as far as events have told it. The same connection told by its join,
/// its leave and the room's farewell, in any order and any number of times, is one stay.
///
/// @param pseudonym what our token called him; null for who came without one, as by phone
/// @param leftAt null while no end was told; an end before the join is none and becomes the join
record SeenStay(
    Key key,
    @Nullable String pseudonym,
    @Nullable String name,
    @Nullable Instant leftAt,
    @Nullable EndedBy endedBy) {

  record Key(String roomJid, String occupantJid, Instant joinedAt) {}

  SeenStay {
    if ((leftAt == null) != (endedBy == null)) {
      throw new IllegalArgumentException("an end has a time and a source");
    }
    leftAt = leftAt != null && leftAt.isBefore(key.joinedAt()) ? key.joinedAt() : leftAt;
  }

  SeenStay and(SeenStay other) {
    var better = rank(other.endedBy) > rank(endedBy) ? other : this;
    return new SeenStay(
        key,
        pseudonym == null ? other.pseudonym : pseudonym,
        name == null ? other.name : name,
        better.leftAt,
        better.endedBy);
  }

  /// The end of the session ends every stay (R8): what was told of a later one is cut.
  SeenStay boundedBy(@Nullable Instant sessionEnd) {
    return sessionEnd == null || leftAt == null || !leftAt.isAfter(sessionEnd)
        ? this
        : new SeenStay(key, pseudonym, name, sessionEnd, EndedBy.MEETING_ENDED);
  }

  private static int rank(@Nullable EndedBy end) {
    return end == null ? -1 : end.ordinal();
  }
}
