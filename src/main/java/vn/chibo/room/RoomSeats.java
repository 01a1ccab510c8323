package vn.chibo.room;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Evening;
import vn.chibo.membership.MemberId;

/// Reads how one member stands with the room, inside the transaction of who runs the evening.
@ApplicationScoped
public class RoomSeats {

  private final Database database;

  RoomSeats(Database database) {
    this.database = database;
  }

  private record Row(boolean inside, @Nullable Instant refusedAt) {}

  /// @param base the address of the evening at this door, as `/screens/<meeting>`
  public Uni<RoomSeat> of(Evening evening, MemberId member, String base) {
    var path = base + "/room-refusals/" + member;
    var chair = member.value().equals(evening.chair());
    return database
        .find(Row.class, SEAT, Map.of("meeting", evening.id(), "member", member.value()))
        .map(row -> seat(path, chair, row));
  }

  private static RoomSeat seat(String path, boolean chair, @Nullable Row row) {
    if (row == null) {
      return new RoomSeat(path, false, false, chair, "");
    }
    var out = row.refusedAt();
    return new RoomSeat(path, true, row.inside(), chair, out == null ? "" : VietnamTime.clock(out));
  }

  private static final String SEAT =
      """
      select exists (select 1 from room_stay s
          where s.meeting = p.meeting and s.member = p.member and s.left_at is null),
        p.refused_at
      from room_pass p
      where p.meeting = :meeting and p.member = :member
      """;
}
