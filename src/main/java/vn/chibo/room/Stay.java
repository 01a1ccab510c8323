package vn.chibo.room;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chibo.evidence.Sighting;
import vn.chibo.membership.MemberId;

/// One connection of one person in a meeting's room. It is evidence and no more (R16): up to about
/// a minute is counted too much for each line that broke without a word.
///
/// @param member null when the room server could not say who it was: the clerk decides
/// @param shownName what stood under the picture; only when the member is not known
/// @param lastSeen the last sign of life; what bounds a stay that nobody ended
public record Stay(
    @Nullable MemberId member,
    @Nullable String shownName,
    Instant joinedAt,
    @Nullable Instant leftAt,
    Instant lastSeen,
    @Nullable EndedBy endedBy) {

  public boolean isVerified() {
    return member != null;
  }

  /// The time this stay proves.
  public Sighting sighting() {
    return new Sighting(joinedAt, leftAt, lastSeen);
  }
}
