package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;

/// The connection sites of a meeting, as normal as a member alone on a phone (R14).
@ApplicationScoped
public class Sites {

  private final Database database;

  Sites(Database database) {
    this.database = database;
  }

  /// One site; `linked` says that its keeper's link was given out and not taken back.
  public record Site(
      UUID id, int position, String name, UUID keeper, String keeperName, boolean linked) {}

  /// The sites of a meeting this subject may see, in their order.
  public Uni<List<Site>> of(MeetingId meeting) {
    return database.list(Site.class, OF, Map.of("meeting", meeting.value()));
  }

  Uni<@Nullable Site> find(MeetingId meeting, UUID site) {
    return database.find(Site.class, FIND, Map.of("meeting", meeting.value(), "site", site));
  }

  Uni<Integer> add(MeetingId meeting, UUID id, String name, UUID keeper) {
    return database.run(
        ADD, Map.of("meeting", meeting.value(), "id", id, "name", name, "keeper", keeper));
  }

  /// Takes a site off the plan; a called meeting keeps its sites.
  Uni<Integer> remove(MeetingId meeting, UUID site) {
    return database.run(REMOVE, Map.of("meeting", meeting.value(), "site", site));
  }

  /// Gives the site this link and no other: the one before opens nothing any more.
  Uni<Integer> link(MeetingId meeting, UUID site, byte[] hash) {
    return database.run(LINK, Map.of("meeting", meeting.value(), "site", site, "hash", hash));
  }

  private static final String OF =
      """
      select s.id, s.position, s.name, s.keeper, k.full_name, s.secret_hash is not null
      from site s join member k on k.id = s.keeper
      where s.meeting = :meeting
      order by s.position
      limit 100
      """;

  private static final String FIND =
      """
      select s.id, s.position, s.name, s.keeper, k.full_name, s.secret_hash is not null
      from site s join member k on k.id = s.keeper
      where s.meeting = :meeting and s.id = :site
      """;

  private static final String ADD =
      """
      insert into site (id, meeting, position, name, keeper)
      select :id, :meeting, coalesce(max(s.position), 0) + 1, :name, :keeper
      from site s where s.meeting = :meeting
      """;

  private static final String REMOVE = "delete from site where meeting = :meeting and id = :site";

  private static final String LINK =
      "update site set secret_hash = :hash where meeting = :meeting and id = :site";
}
