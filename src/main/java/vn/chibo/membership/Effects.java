package vn.chibo.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;
import vn.chibo.organisation.CellId;

/// What else hangs on a member's standing: his posts, his groups, the meetings that are called.
@ApplicationScoped
class Effects {

  private final Database database;
  private final Shapes shapes;

  Effects(Database database, Shapes shapes) {
    this.database = database;
    this.shapes = shapes;
  }

  /// All of it from that day on, and how many the cell is on it.
  Uni<Weighed.Hanging> hanging(ActScene scene, LocalDate day) {
    var cell = scene.entry().id();
    var member = new MemberId(scene.slip().id());
    return shapes
        .of(cell, day)
        .chain(shape -> shapes.voting(cell, day).map(voting -> new Weighed.Hanging(shape, voting)))
        .chain(hanging -> posts(cell, member, day).map(hanging::withPosts))
        .chain(hanging -> evenings(cell, member, day).map(hanging::withEvenings));
  }

  /// A post that goes on after some day.
  ///
  /// @param here a post of the cell itself, which ends with the standing
  record HeldOn(
      UUID id,
      Role role,
      String title,
      String organisation,
      LocalDate from,
      @Nullable LocalDate until,
      boolean here) {}

  /// A meeting that is called and lies ahead.
  record Ahead(UUID meeting, String kind, Instant startsAt, boolean summoned) {}

  Uni<List<HeldOn>> posts(CellId cell, MemberId member, LocalDate day) {
    return database.list(
        HeldOn.class, POSTS, Map.of("cell", cell.value(), "member", member.value(), "day", day));
  }

  Uni<List<Ahead>> evenings(CellId cell, MemberId member, LocalDate day) {
    return database.list(
        Ahead.class, EVENINGS, Map.of("cell", cell.value(), "member", member.value(), "day", day));
  }

  /// Ends his posts in the cell on that day; their number.
  Uni<Integer> endPosts(CellId cell, MemberId member, LocalDate day) {
    return database.run(
        END_POSTS, Map.of("cell", cell.value(), "member", member.value(), "day", day));
  }

  /// Whether he is a guest there already, on any day of the attachment that is wished.
  Uni<Boolean> isGuestThere(MemberId member, ActForm.Wish wish) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("member", member.value());
    values.put("target", wish.target());
    values.put("from", wish.from());
    values.put("until", wish.until());
    return database.find(Boolean.class, IS_GUEST, values).map(Boolean.TRUE::equals);
  }

  Uni<Integer> endGroups(CellId cell, MemberId member, LocalDate day) {
    return database.run(
        END_GROUPS, Map.of("cell", cell.value(), "member", member.value(), "day", day));
  }

  private static final String POSTS =
      """
      select p.id, p.role, p.title, o.name, p.from_on, p.until_on,
        o.id = :cell and p.role in ('SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER', 'GROUP_LEADER')
      from post p join organisation o on o.id = p.organisation
      where p.member = :member and (p.until_on is null or p.until_on > :day)
      order by o.id = :cell desc, p.from_on, p.id
      limit 20
      """;

  private static final String EVENINGS =
      """
      select e.meeting, e.kind, e.starts_at, e.summoned
      from evenings_ahead(:cell, :member, :day) as e
      where e.summoned or e.kind in ('ORDINARY', 'THEMATIC', 'EXTRAORDINARY', 'CONGRESS')
      order by e.starts_at
      """;

  private static final String IS_GUEST =
      """
      select cast(:target as uuid) is not null
        and is_guest_at(:member, cast(:target as uuid), :from, cast(:until as date))
      """;

  private static final String END_POSTS =
      """
      update post set until_on = :day
      where member = :member and organisation = :cell and from_on < :day
        and role in ('SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER', 'GROUP_LEADER')
        and (until_on is null or until_on > :day)
      """;

  private static final String END_GROUPS =
      """
      update group_member set until_on = :day
      where member = :member and cell = :cell and from_on < :day
        and (until_on is null or until_on > :day)
      """;
}
