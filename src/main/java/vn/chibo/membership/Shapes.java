package vn.chibo.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.kernel.Database;
import vn.chibo.organisation.CellId;

/// How many the cells are and how they are led today, for those who see their rosters (R3).
@ApplicationScoped
public class Shapes {

  private final Database database;

  Shapes(Database database) {
    this.database = database;
  }

  /// One cell with its figures.
  ///
  /// @param opens the person may write its roster
  record Counted(
      UUID cell,
      String name,
      boolean opens,
      int official,
      int members,
      int committee,
      int seats,
      int groups) {

    CellShape shape() {
      return new CellShape(official, members, committee, seats, groups);
    }
  }

  Uni<CellShape> of(CellId cell, LocalDate day) {
    return database
        .find(
            Counted.class,
            COUNTED.formatted("c.id = :cell"),
            Map.of("cell", cell.value(), "day", day))
        .map(counted -> counted == null ? new CellShape(0, 0, 0, 0, 0) : counted.shape());
  }

  /// How many members weigh in every vote, present or not, on that day (R20).
  Uni<Integer> voting(CellId cell, LocalDate day) {
    return database
        .find(Integer.class, VOTING, Map.of("cell", cell.value(), "day", day))
        .map(count -> count == null ? 0 : count);
  }

  /// Cells below the person's committees, or followed by him, of which R3 finds something: at most
  /// 100. The query is the coarse net, [CellShape] the rule.
  Uni<List<Counted>> overseen(LocalDate day, CellShape.Sizes sizes) {
    return database
        .list(
            Counted.class,
            "select * from (" + COUNTED.formatted(OVERSEEN) + ") as counted" + NET,
            Map.of(
                "day", day,
                "least", sizes.officialLeast(),
                "committee", sizes.committeeFrom(),
                "most", sizes.committeeMost(),
                "groups", sizes.groupsFrom()))
        .map(found ->
            found.stream().filter(cell -> !cell.shape().concerns(sizes).isEmpty()).toList());
  }

  static final String OVERSEEN =
      """
      c.id in (select overseen_cells()) or c.id in (
        select s.id from standing_cells() as s(id) where s.id not in (select kept_cells()))
      """;

  private static final String COUNTED =
      """
      select c.id, c.name, c.id in (select standing_cells()) as opens,
        coalesce(s.official, 0)::integer as official,
        coalesce(s.members, 0)::integer as members, coalesce(p.committee, 0)::integer as committee,
        coalesce(p.seats, 0)::integer as seats,
        (select count(*) from party_group g
         where g.cell = c.id and g.from_on <= :day
           and (g.until_on is null or g.until_on > :day))::integer as groups
      from organisation c
        left join lateral (
          select
            count(*) filter (where s.kind not in ('PROBATIONARY', 'TRANSFERRING')) as official,
            count(*) as members
          from standing s
          where s.cell = c.id and s.kind <> 'TEMP_IN' and not is_end(s.kind)
            and s.from_on <= :day and (s.until_on is null or s.until_on > :day)) s on true
        left join lateral (
          select count(distinct p.member) as committee,
            count(distinct p.member) filter (where p.role = 'COMMITTEE_MEMBER') as seats
          from post p
          where p.organisation = c.id
            and p.role in ('SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER')
            and p.from_on <= :day and (p.until_on is null or p.until_on > :day)) p on true
      where c.kind = 'CELL' and (c.dissolved_on is null or c.dissolved_on > :day) and (%s)
      """;

  private static final String VOTING =
      """
      select count(*)::integer from standing s
      where s.cell = :cell and s.kind = 'OFFICIAL'
        and s.from_on <= :day and (s.until_on is null or s.until_on > :day)
      """;

  private static final String NET =
      """
       where official < :least or official < :committee and seats > 0
        or official >= :committee and seats = 0 or committee > :most
        or members >= :groups and groups = 0
      order by name collate vietnamese
      limit 100
      """;
}
