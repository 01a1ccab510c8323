package vn.chibo.attendance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.kernel.Database;
import vn.chibo.organisation.CellId;
import vn.chibo.quorum.RollState;
import vn.chibo.quorum.Sitting;
import vn.chibo.quorum.Standing;

/// Who came to a cell's meetings, month by month, from the rolls as they were last closed.
@ApplicationScoped
public class Turnouts {

  private final Database database;

  Turnouts(Database database) {
    this.database = database;
  }

  /// How many came to the ordinary meeting of a month, in a room together or from afar.
  public record Turnout(UUID meeting, LocalDate month, int together, int away, int summoned) {

    public int present() {
      return together + away;
    }
  }

  /// One member's line in one meeting, for [vn.chibo.quorum.MissedMonths].
  public record Attended(
      UUID member, LocalDate month, Sitting.Kind kind, Standing standing, RollState state) {

    public Sitting sitting() {
      return new Sitting(YearMonth.from(month), kind, standing, state);
    }
  }

  public Uni<List<Turnout>> ordinary(CellId cell, YearMonth from, YearMonth until) {
    return database.list(Turnout.class, ORDINARY, values(cell, from, until));
  }

  /// All lines of those who were absent without reason at least once in these months. A meeting
  /// whose form the committee refused afterwards costs nobody a month (R10).
  public Uni<List<Attended>> ofAbsentMembers(CellId cell, YearMonth from, YearMonth until) {
    return database.list(Attended.class, OF_ABSENT, values(cell, from, until));
  }

  private static Map<String, Object> values(CellId cell, YearMonth from, YearMonth until) {
    return Map.of("cell", cell.value(), "from", from.atDay(1), "until", until.atDay(1));
  }

  private static final String ORDINARY =
      """
      select m.id, m.month,
        count(*) filter (where l.state in ('PRESENT_HALL', 'PRESENT_SITE')),
        count(*) filter (where l.state in ('PRESENT_ONLINE', 'PRESENT_PHONE')),
        count(l.standing)
      from meeting m join roll_line l on l.meeting = m.id
      where m.cell = :cell and m.cell in (select kept_cells()) and m.kind = 'ORDINARY'
        and m.month >= :from and m.month < :until and l.standing is not null
        and l.closing = (select max(r.closing) from roll_call r where r.meeting = m.id)
      group by m.id, m.month
      order by m.month
      limit 24
      """;

  private static final String OF_ABSENT =
      """
      with line as (
        select l.member, m.month, case when m.in_place then 'ORDINARY' else m.kind end as kind,
          l.standing, l.state
        from meeting m join roll_line l on l.meeting = m.id
        where m.cell = :cell and m.cell in (select kept_cells())
          and (m.kind in ('ORDINARY', 'THEMATIC') or m.in_place)
          and m.month >= :from and m.month < :until and l.standing is not null
          and l.closing = (select max(r.closing) from roll_call r where r.meeting = m.id)
          and not exists (select 1 from special_circumstance c
            where c.meeting = m.id and c.decision = 'REFUSED'))
      select line.member, line.month, line.kind, line.standing, line.state
      from line
      where line.member in (select a.member from line a where a.state = 'UNEXCUSED')
      order by line.member, line.month
      limit 6000
      """;
}
