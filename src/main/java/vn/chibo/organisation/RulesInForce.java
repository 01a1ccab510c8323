package vn.chibo.organisation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.rulebook.LocalRule;
import vn.chibo.rulebook.RuleSet;
import vn.chibo.rulebook.Rulebook;

/// The rules in force for a cell: the rule set of the day with what the committees above the cell
/// decided otherwise (R0). Everything that a cell is told, asked or refused goes by these; a
/// meeting that was called goes by what it kept (decision 7).
@ApplicationScoped
public class RulesInForce {

  private final Database database;
  private final Rulebook rulebook;
  private final Clock clock;

  RulesInForce(Database database, Rulebook rulebook, Clock clock) {
    this.database = database;
    this.rulebook = rulebook;
    this.clock = clock;
  }

  /// In the caller's transaction, one query.
  public Uni<RuleSet> of(CellId cell, LocalDate day) {
    var values = Map.of("cell", cell.value(), "day", day);
    return database.list(Row.class, OF, values).map(rows -> resolved(cell.value(), day, rows));
  }

  /// Those of this day in Viet Nam.
  public Uni<RuleSet> today(CellId cell) {
    return of(cell, VietnamTime.today(clock));
  }

  /// Those of every cell below an organisation, or of the cell itself: one query for all.
  public Uni<OfCells> below(OrganisationId organisation, LocalDate day) {
    var values = Map.of("organisation", organisation.value(), "day", day);
    return database
        .list(CellRow.class, BELOW, values)
        .map(rows -> rows.stream().collect(Collectors.groupingBy(CellRow::cell)))
        .map(rows -> new OfCells(this, day, rows));
  }

  /// The rules of many cells on one day.
  public static final class OfCells {

    private final RulesInForce rules;
    private final LocalDate day;
    private final Map<UUID, List<CellRow>> rows;

    private OfCells(RulesInForce rules, LocalDate day, Map<UUID, List<CellRow>> rows) {
      this.rules = rules;
      this.day = day;
      this.rows = rows;
    }

    public RuleSet of(UUID cell) {
      var held = rows.getOrDefault(cell, List.of()).stream().map(CellRow::row).toList();
      return rules.resolved(cell, day, held);
    }

    /// As they would be if the cell, at this place of the tree, had one more decision above it.
    public RuleSet with(UUID cell, String path, LocalRule further) {
      var held = rows.getOrDefault(cell, List.of()).stream().map(row -> row.row().rule());
      var all = Stream.concat(held, Stream.of(further)).toList();
      return rules.rulebook.inForceOn(day).shownOn(Rulebook.pageOf(cell, day)).at(path, all);
    }
  }

  private RuleSet resolved(UUID cell, LocalDate day, List<Row> rows) {
    var base = rulebook.inForceOn(day).shownOn(Rulebook.pageOf(cell, day));
    return rows.isEmpty()
        ? base
        : base.at(rows.getFirst().cellPath(), rows.stream().map(Row::rule).toList());
  }

  private record Row(
      String cellPath,
      String path,
      String key,
      String value,
      boolean fixed,
      String number,
      LocalDate issuedOn,
      String issuer,
      LocalDate fromOn,
      @Nullable LocalDate untilOn) {

    LocalRule rule() {
      var decision = new LocalRule.Decision(number, issuedOn, issuer, fromOn, untilOn);
      return LocalRule.of(path, key, value, fixed, decision);
    }
  }

  private record CellRow(
      UUID cell,
      String cellPath,
      String path,
      String key,
      String value,
      boolean fixed,
      String number,
      LocalDate issuedOn,
      String issuer,
      LocalDate fromOn,
      @Nullable LocalDate untilOn) {

    Row row() {
      return new Row(cellPath, path, key, value, fixed, number, issuedOn, issuer, fromOn, untilOn);
    }
  }

  private static final String COLUMNS =
      "cell_path, path, key, value, fixed, number, issued_on, issuer, from_on, until_on";

  private static final String OF = "select " + COLUMNS + " from overrides_of(:cell, :day)";

  private static final String BELOW =
      "select cell, " + COLUMNS + " from overrides_below(:organisation, :day)";
}
