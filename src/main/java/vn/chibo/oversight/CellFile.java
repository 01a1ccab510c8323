package vn.chibo.oversight;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.chibo.audit.Accesses;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.CellId;
import vn.chibo.organisation.RulesInForce;
import vn.chibo.quorum.MissedMonths;
import vn.chibo.quorum.RollState;
import vn.chibo.quorum.Sitting;
import vn.chibo.quorum.Standing;
import vn.chibo.rulebook.AttendanceRules;

/// One cell's year from above: its meetings, and the members to meet and help before they are lost
/// (R18: the service counts and warns, it never concludes).
@ApplicationScoped
class CellFile {

  /// A member with missed months; `months` are their numbers.
  record Warning(String name, List<Integer> months, boolean toBeConsidered) {

    public String count() {
      return "%02d".formatted(months.size());
    }

    public String list() {
      return months.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
  }

  record Page(
      UUID cell, String name, int year, List<SessionRow> sessions, List<Warning> warnings) {}

  private record Name(String name) {}

  private record Missed(
      UUID member, String name, LocalDate month, String kind, String standing, String state) {

    Sitting sitting() {
      return new Sitting(
          YearMonth.from(month),
          kind.equals("THEMATIC") ? Sitting.Kind.THEMATIC : Sitting.Kind.ORDINARY,
          Standing.valueOf(standing),
          RollState.valueOf(state));
    }
  }

  private final Database database;
  private final Cells cells;
  private final Accesses accesses;
  private final RulesInForce rulesInForce;
  private final Clock clock;

  CellFile(
      Database database, Cells cells, Accesses accesses, RulesInForce rulesInForce, Clock clock) {
    this.database = database;
    this.cells = cells;
    this.accesses = accesses;
    this.rulesInForce = rulesInForce;
    this.clock = clock;
  }

  /// Refuses `no-such-cell` for a cell this person does not oversee.
  Uni<Page> of(Actor.Person person, CellId cell, int year) {
    return database.as(
        person.subject(),
        () ->
            database
                .find(Name.class, NAME, Map.of("cell", cell.value()))
                .plug(Absent.fails(() -> Refusal.missing("no-such-cell")))
                .call(() -> accesses.note(person.member(), cell.value(), null, "CELL_YEAR"))
                .chain(name -> fill(cell, name.name(), year)));
  }

  private Uni<Page> fill(CellId cell, String name, int year) {
    return cells
        .sessions(new Cells.Span(cell.value(), year, false))
        .chain(sessions ->
            missed(cell, year)
                .chain(lines -> warn(cell, lines, year))
                .map(warnings -> new Page(cell.value(), name, year, sessions, warnings)));
  }

  private Uni<List<Missed>> missed(CellId cell, int year) {
    return database.list(
        Missed.class,
        SITTINGS,
        Map.of(
            "cell", cell.value(),
            "from", LocalDate.of(year - 1, 1, 1),
            "until", LocalDate.of(year + 1, 1, 1)));
  }

  private Uni<List<Warning>> warn(CellId cell, List<Missed> lines, int year) {
    return rulesInForce
        .today(cell)
        .map(rules -> warn(AttendanceRules.missedMonths(rules).value(), lines, year));
  }

  private List<Warning> warn(MissedMonths rule, List<Missed> lines, int year) {
    var today = VietnamTime.today(clock);
    var asOf = today.getYear() > year ? YearMonth.of(year, 12) : YearMonth.from(today);
    var byMember =
        lines.stream()
            .collect(
                Collectors.groupingBy(Missed::member, LinkedHashMap::new, Collectors.toList()));
    return byMember.values().stream()
        .map(member -> warning(rule, member, asOf))
        .filter(warning -> !warning.months().isEmpty())
        .toList();
  }

  private static Warning warning(MissedMonths rule, List<Missed> member, YearMonth asOf) {
    var missed = rule.count(member.stream().map(Missed::sitting).toList(), asOf);
    return new Warning(
        member.getFirst().name(),
        missed.months().stream().map(YearMonth::getMonthValue).toList(),
        missed.isToBeConsidered());
  }

  private static final String NAME =
      """
      select c.name from organisation c
      where c.id = :cell and c.kind = 'CELL' and c.id in (select overseen_cells())
      """;

  private static final String SITTINGS =
      """
      select l.member, p.full_name, m.month,
        case when m.in_place then 'ORDINARY' else m.kind end, l.standing, l.state
      from meeting m
        join roll_line l on l.meeting = m.id
          and l.closing = (select max(closing) from roll_call where meeting = m.id)
        join member p on p.id = l.member
      where m.cell = :cell and m.stage = 'ENDED'
        and (m.kind in ('ORDINARY', 'THEMATIC') or m.in_place)
        and m.month >= :from and m.month < :until and l.standing is not null
        and not exists (
          select 1 from special_circumstance c where c.meeting = m.id and c.decision = 'REFUSED' and c.withdrawn_at is null)
      order by name_key(p.full_name) collate vietnamese, m.month
      limit 8000
      """;
}
