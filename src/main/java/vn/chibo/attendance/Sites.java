package vn.chibo.attendance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.Evening;

/// The connection sites of a meeting as the roll needs them (R14): their names, and the heads that
/// the keeper counted.
@ApplicationScoped
class Sites {

  private final Database database;

  Sites(Database database) {
    this.database = database;
  }

  record Site(
      UUID id,
      UUID meeting,
      String name,
      String keeper,
      @Nullable Integer heads,
      @Nullable Instant countedAt) {}

  Uni<List<Board.Place>> of(Evening evening) {
    return database.list(Board.Place.class, OF, Map.of("meeting", evening.id()));
  }

  Uni<Site> find(UUID site) {
    return database
        .find(Site.class, FIND, Map.of("site", site))
        .plug(Absent.fails(() -> Refusal.missing("site-link-unknown")));
  }

  /// The newest count stands; the earlier ones are in the trail.
  Uni<Void> count(UUID site, int heads, Instant at) {
    return database.run(COUNT, Map.of("site", site, "heads", heads, "at", at)).replaceWithVoid();
  }

  private static final String OF =
      """
      select s.id, s.name, s.head_count
      from site s
      where s.meeting = :meeting
      order by s.position
      limit 100
      """;

  private static final String FIND =
      """
      select s.id, s.meeting, s.name, m.full_name, s.head_count, s.counted_at
      from site s join member m on m.id = s.keeper
      where s.id = :site
      """;

  private static final String COUNT =
      "update site set head_count = :heads, counted_at = :at where id = :site";
}
