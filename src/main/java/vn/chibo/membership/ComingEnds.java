package vn.chibo.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.CellId;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.RuleSet;

/// What ends soon, or should have ended: probations, exemptions, suspensions, attachments, and the
/// terms of transfers (R4). Announced so many days ahead as the rule set says; the nearest 50.
@ApplicationScoped
public class ComingEnds {

  private final Database database;
  private final Clock clock;

  ComingEnds(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// What ends.
  public enum Kind {
    PROBATION,
    EXEMPTION,
    SUSPENSION,
    AWAY,
    GUEST,
    TRANSFER_OUT,
    TRANSFER_IN
  }

  /// @param opens the person may open the member's page
  /// @param day the last day of the term
  /// @param days until then; below zero when it is over
  public record Line(
      Kind kind,
      UUID member,
      String name,
      UUID cell,
      String cellName,
      boolean opens,
      LocalDate day,
      long days) {}

  private record Row(
      Kind kind,
      UUID member,
      String name,
      UUID cell,
      String cellName,
      boolean opens,
      LocalDate day) {}

  /// Of one cell, for those who may read its roster.
  public Uni<List<Line>> ofCell(CellId cell, RuleSet rules) {
    var values = values(rules);
    values.put("cell", cell.value());
    return list(
        "c.id = :cell and (c.id in (select kept_cells()) or c.id in (select standing_cells()))",
        values);
  }

  /// Of all cells that the person oversees or whose rosters his committee keeps.
  public Uni<List<Line>> overseen(RuleSet rules) {
    return list(Shapes.OVERSEEN, values(rules));
  }

  private HashMap<String, Object> values(RuleSet rules) {
    var today = VietnamTime.today(clock);
    var values = new HashMap<String, Object>();
    values.put("today", today);
    values.put("lead", today.plusDays(rules.value(CallingRules.ANNOUNCE_DAYS)));
    values.put("months", rules.value(CallingRules.PROBATION_MONTHS));
    return values;
  }

  private Uni<List<Line>> list(String reach, HashMap<String, Object> values) {
    var today = VietnamTime.today(clock);
    return database
        .list(Row.class, ENDS.formatted(reach), values)
        .map(rows -> rows.stream().map(row -> line(row, today)).toList());
  }

  private static Line line(Row row, LocalDate today) {
    return new Line(
        row.kind(),
        row.member(),
        row.name(),
        row.cell(),
        row.cellName(),
        row.opens(),
        row.day(),
        ChronoUnit.DAYS.between(today, row.day()));
  }

  private static final String ENDS =
      """
      with reach as materialized (
        select c.id, c.name from organisation c
        where c.kind = 'CELL' and (%s)),
      probation as (
        select s.member, s.cell,
          (select min(b.from_on) from standing b
           where b.member = s.member and b.kind = 'PROBATIONARY'
             and not exists (select 1 from standing e
               where e.member = s.member and is_end(e.kind) and e.from_on > b.from_on
                 and e.from_on <= s.from_on))
            + make_interval(months => :months) as day
        from standing s join reach r on r.id = s.cell
        where s.kind = 'PROBATIONARY' and s.from_on <= :today
          and (s.until_on is null or s.until_on > :today)
          and not exists (select 1 from standing o
            where o.member = s.member and o.kind = 'OFFICIAL' and o.from_on > s.from_on)),
      ends as (
        select 'PROBATION' as kind, p.member, p.cell, p.day::date as day from probation p
        union all
        select case s.kind when 'EXEMPT' then 'EXEMPTION' when 'SUSPENDED' then 'SUSPENSION'
            when 'TEMP_OUT' then 'AWAY' else 'GUEST' end,
          s.member, s.cell, s.until_on - 1
        from standing s join reach r on r.id = s.cell
        where s.kind in ('EXEMPT', 'SUSPENDED', 'TEMP_OUT', 'TEMP_IN')
          and s.from_on <= :today and s.until_on > :today
          and not exists (select 1 from standing n
            where n.member = s.member and n.cell = s.cell and n.kind = s.kind
              and n.from_on = s.until_on)
        union all
        select 'TRANSFER_OUT', t.member, t.from_cell, t.due_on
        from transfer t join reach r on r.id = t.from_cell
        where t.received_on is null and t.taken_back_on is null
        union all
        select 'TRANSFER_IN', t.member, t.to_cell, t.due_on
        from transfer t join reach r on r.id = t.to_cell
        where t.received_on is null and t.taken_back_on is null)
      select e.kind, m.id, m.full_name, r.id as cell, r.name,
        r.id in (select standing_cells()) or r.id in (select kept_cells()), e.day
      from ends e join member m on m.id = e.member join reach r on r.id = e.cell
      where e.day <= :lead
      order by e.day, name_key(m.full_name) collate vietnamese
      limit 50
      """;
}
