package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.kernel.Database;
import vn.chibo.meeting.Evening;

/// Whom a clerk can choose as speaker or owner: everyone summoned, the cell's members, and the
/// superior committee's member who follows it.
@ApplicationScoped
class People {

  private final Database database;

  People(Database database) {
    this.database = database;
  }

  record One(UUID id, String name) {}

  record Follower(String name, String title) {}

  Uni<List<One>> of(Evening evening) {
    return database.list(One.class, OF, Map.of("meeting", evening.id(), "cell", evening.cell()));
  }

  /// Empty at the clerk's screen, which reads no posts.
  Uni<List<Follower>> followers(Evening evening) {
    return database.list(Follower.class, FOLLOWERS, Map.of("cell", evening.cell()));
  }

  private static final String OF =
      """
      select p.id, p.full_name
      from member p
      where p.id in (select s.member from summons s where s.meeting = :meeting)
        or p.id in (select s.member from standing s
          where s.cell = :cell and s.kind not in ('LEFT', 'STRUCK_OFF', 'EXPELLED', 'DECEASED')
            and s.from_on <= today() and (s.until_on is null or s.until_on > today()))
        or p.id in (select o.member from post o
          where o.organisation = :cell and o.role = 'FOLLOWER'
            and o.from_on <= today() and (o.until_on is null or o.until_on > today()))
      order by name_key(p.full_name) collate vietnamese, p.id
      limit 600
      """;

  private static final String FOLLOWERS =
      """
      select p.full_name, o.title
      from post o join member p on p.id = o.member
      where o.organisation = :cell and o.role = 'FOLLOWER'
        and o.from_on <= today() and (o.until_on is null or o.until_on > today())
      order by o.from_on
      limit 5
      """;
}
