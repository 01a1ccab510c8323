package vn.chibo.room;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;
import vn.chibo.meeting.MeetingId;
import vn.chibo.membership.MemberId;

/// Who was in a meeting's room, and when.
@ApplicationScoped
public class Stays {

  private final Database database;

  Stays(Database database) {
    this.database = database;
  }

  private record Row(
      @Nullable UUID member,
      @Nullable String shownName,
      Instant joinedAt,
      @Nullable Instant leftAt,
      Instant lastSeen,
      @Nullable EndedBy endedBy) {

    Stay stay() {
      var who = member == null ? null : new MemberId(member);
      return new Stay(who, shownName, joinedAt, leftAt, lastSeen, endedBy);
    }
  }

  /// The stays that this subject may see, in the order they began; two devices and every reconnect
  /// are stays of their own. Call it inside the subject's transaction.
  public Uni<List<Stay>> of(MeetingId meeting) {
    return database
        .list(Row.class, OF_MEETING, Map.of("meeting", meeting.value()))
        .map(rows -> rows.stream().map(Row::stay).toList());
  }

  private static final String OF_MEETING =
      """
      select member, shown_name, joined_at, left_at, last_seen, ended_by
      from room_stay
      where meeting = :meeting
      order by joined_at, occupant_jid
      limit 20000
      """;
}
