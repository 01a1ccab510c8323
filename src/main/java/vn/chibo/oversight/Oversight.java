package vn.chibo.oversight;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.OrganisationId;
import vn.chibo.organisation.RulesInForce;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.RuleSet;
import vn.chibo.rulebook.Rulebook;

/// Reads a year of an organisation's cells, in one transaction of whoever oversees them.
@ApplicationScoped
class Oversight {

  private final Database database;
  private final Cells cells;
  private final RulesInForce rulesInForce;
  private final Rulebook rulebook;
  private final Clock clock;

  Oversight(
      Database database, Cells cells, RulesInForce rulesInForce, Rulebook rulebook, Clock clock) {
    this.database = database;
    this.cells = cells;
    this.rulesInForce = rulesInForce;
    this.rulebook = rulebook;
    this.clock = clock;
  }

  record Asked(UUID organisation, int year, Locale language) {}

  Uni<List<Cells.Overseen>> beginnings(Actor.Person person) {
    return database.as(person.subject(), cells::beginnings);
  }

  /// Refuses `nothing-overseen` for an organisation in whose cells this person has no part.
  Uni<YearTable> year(Actor.Person person, Asked asked) {
    return database.as(
        person.subject(),
        () ->
            cells
                .one(asked.organisation())
                .plug(Absent.fails(() -> Refusal.missing("nothing-overseen")))
                .chain(organisation -> table(organisation, asked)));
  }

  private Uni<YearTable> table(Cells.Overseen organisation, Asked asked) {
    return cells
        .below(organisation.id())
        .chain(below ->
            rows(asked, below.size() > 1).map(rows -> table(organisation, asked, below, rows)));
  }

  private YearTable table(
      Cells.Overseen organisation, Asked asked, List<Cells.Overseen> below, List<CellYear> rows) {
    var rules = rules();
    return new YearTable(
        organisation,
        asked.year(),
        VietnamTime.today(clock).getYear(),
        below,
        rows,
        rules.citation(CallingRules.ORDINARY_PER_MONTH).in(asked.language()),
        rules.value(CallingRules.SENT_UP_WITHIN_DAYS));
  }

  /// Where there are several organisations below, each has a table of its own, and here stand only
  /// the cells that belong to none of them.
  private Uni<List<CellYear>> rows(Asked asked, boolean onlyRightBelow) {
    var span = new Cells.Span(asked.organisation(), asked.year(), onlyRightBelow);
    return cells
        .under(span)
        .chain(found -> cells.sessions(span).chain(sessions -> rows(asked, found, sessions)));
  }

  private Uni<List<CellYear>> rows(Asked asked, List<CellRow> found, List<SessionRow> sessions) {
    var byCell = sessions.stream().collect(Collectors.groupingBy(SessionRow::cell));
    return rulesInForce
        .below(new OrganisationId(asked.organisation()), VietnamTime.today(clock))
        .map(rules ->
            found.stream()
                .map(cell -> row(cell, byCell, byItsRules(asked.year(), rules.of(cell.id()))))
                .toList());
  }

  private static CellYear row(
      CellRow cell, Map<UUID, List<SessionRow>> sessions, CellYear.Asked asked) {
    return CellYear.of(cell, sessions.getOrDefault(cell.id(), List.of()), asked);
  }

  private CellYear.Asked byItsRules(int year, RuleSet rules) {
    return new CellYear.Asked(
        year,
        clock.instant(),
        rules.value(CallingRules.SENT_UP_WITHIN_DAYS),
        rules.value(CallingRules.THEMATIC_PER_QUARTER));
  }

  private RuleSet rules() {
    return rulebook.inForceOn(VietnamTime.today(clock));
  }
}
