package vn.chibo.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.organisation.CellId;

/// The party groups of a cell, who belongs to each, and who leads it (R3).
@ApplicationScoped
class Groups {

  private final Database database;

  Groups(Database database) {
    this.database = database;
  }

  /// One group with its leader of a day.
  record Group(
      UUID id,
      String name,
      LocalDate from,
      @Nullable LocalDate until,
      String number,
      int members,
      @Nullable UUID leader,
      @Nullable String leaderName,
      @Nullable LocalDate leaderFrom) {}

  /// A member of the cell and the group he is in on a day.
  record Place(
      UUID member,
      String name,
      @Nullable UUID group,
      @Nullable String groupName,
      @Nullable LocalDate from) {

    boolean isIn(UUID asked) {
      return asked.equals(group);
    }
  }

  /// The living ones first, then those dissolved.
  Uni<List<Group>> of(CellId cell, LocalDate day) {
    return database.list(Group.class, GROUP + ORDER, Map.of("cell", cell.value(), "day", day));
  }

  /// Refuses `no-such-group`.
  Uni<Group> one(CellId cell, UUID group, LocalDate day) {
    return database
        .find(
            Group.class,
            GROUP + "and g.id = :group",
            Map.of("cell", cell.value(), "group", group, "day", day))
        .plug(Absent.fails(() -> Refusal.missing("no-such-group")));
  }

  /// Everybody who belongs to the cell on that day, and where.
  Uni<List<Place>> places(CellId cell, LocalDate day) {
    return database.list(Place.class, PLACES, Map.of("cell", cell.value(), "day", day));
  }

  /// Keeps other windows off the groups of this cell until the transaction ends.
  Uni<Void> hold(CellId cell) {
    return database.list(String.class, HOLD, Map.of("cell", cell.toString())).replaceWithVoid();
  }

  Uni<Integer> form(CellId cell, FormGroup.Wish wish, UUID by) {
    var values = new HashMap<String, Object>();
    values.put("id", wish.id());
    values.put("cell", cell.value());
    values.put("name", wish.name());
    values.put("from", wish.from());
    values.put("number", wish.number());
    values.put("by", by);
    return database.run(FORM, values);
  }

  Uni<Boolean> isTaken(CellId cell, FormGroup.Wish wish) {
    return database
        .find(
            Boolean.class,
            TAKEN,
            Map.of("cell", cell.value(), "name", wish.name(), "id", wish.id()))
        .map(Boolean.TRUE::equals);
  }

  Uni<Integer> leave(CellId cell, List<UUID> members, LocalDate day) {
    return members.isEmpty()
        ? Uni.createFrom().item(0)
        : database.run(LEAVE, Map.of("cell", cell.value(), "members", members, "day", day));
  }

  Uni<Integer> join(CellId cell, ChangeGroup.Joining joining, UUID by) {
    var values = new HashMap<String, Object>();
    values.put("cell", cell.value());
    values.put("group", joining.group());
    values.put("members", joining.members());
    values.put("day", joining.day());
    values.put("by", by);
    return joining.members().isEmpty() ? Uni.createFrom().item(0) : database.run(JOIN, values);
  }

  Uni<Integer> endLeader(UUID group, LocalDate day) {
    return database.run(END_LEADER, Map.of("group", group, "day", day));
  }

  Uni<Integer> lead(CellId cell, ChangeGroup.Leading leading, String title) {
    return database.run(
        LEAD,
        Map.of(
            "cell", cell.value(),
            "group", leading.group(),
            "member", leading.member(),
            "title", title,
            "day", leading.day()));
  }

  Uni<Integer> dissolve(CellId cell, UUID group, LocalDate day) {
    return database.run(DISSOLVE, Map.of("cell", cell.value(), "group", group, "day", day));
  }

  private static final String GROUP =
      """
      select g.id, g.name, g.from_on, g.until_on, g.decision_number,
        (select count(*) from group_member b
         where b.party_group = g.id and b.from_on <= :day
           and (b.until_on is null or b.until_on > :day))::integer,
        l.member, m.full_name, l.from_on as leads_from
      from party_group g
        left join post l on l.party_group = g.id and l.role = 'GROUP_LEADER'
          and l.from_on <= :day and (l.until_on is null or l.until_on > :day)
        left join member m on m.id = l.member
      where g.cell = :cell
      """;

  private static final String ORDER =
      """
      order by g.until_on is not null and g.until_on <= :day, lower(g.name) collate vietnamese, g.id
      limit 60
      """;

  private static final String PLACES =
      """
      select m.id, m.full_name, g.id as in_group, g.name, b.from_on
      from standing s
        join member m on m.id = s.member
        left join group_member b on b.member = m.id and b.cell = s.cell and b.from_on <= :day
          and (b.until_on is null or b.until_on > :day)
        left join party_group g on g.id = b.party_group
      where s.cell = :cell and s.kind <> 'TEMP_IN' and not is_end(s.kind)
        and s.from_on <= :day and (s.until_on is null or s.until_on > :day)
      order by name_key(m.full_name) collate vietnamese, m.id
      limit 600
      """;

  private static final String HOLD =
      "select cast(pg_advisory_xact_lock(hashtextextended(:cell, 3)) as text)";

  private static final String FORM =
      """
      insert into party_group (id, cell, name, from_on, decision_number, recorded_by)
      values (:id, :cell, :name, :from, :number, :by)
      on conflict (id) do nothing
      """;

  private static final String TAKEN =
      """
      select exists (select 1 from party_group g
        where g.cell = :cell and g.id <> :id and lower(g.name) = lower(:name)
          and g.until_on is null)
      """;

  private static final String LEAVE =
      """
      update group_member set until_on = :day
      where cell = :cell and member in (:members) and from_on < :day
        and (until_on is null or until_on > :day)
      """;

  private static final String JOIN =
      """
      insert into group_member (party_group, cell, member, from_on, recorded_by)
      select :group, :cell, m.id, :day, :by
      from member m where m.id in (:members)
      """;

  private static final String END_LEADER =
      """
      update post set until_on = :day
      where party_group = :group and role = 'GROUP_LEADER' and from_on < :day
        and (until_on is null or until_on > :day)
      """;

  private static final String LEAD =
      """
      insert into post (member, organisation, role, title, from_on, party_group)
      values (:member, :cell, 'GROUP_LEADER', :title, :day, :group)
      """;

  private static final String DISSOLVE =
      """
      update party_group set until_on = :day
      where id = :group and cell = :cell and until_on is null and from_on < :day
      """;
}
