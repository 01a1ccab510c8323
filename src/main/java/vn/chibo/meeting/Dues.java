package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.organisation.CellId;

/// The dues book of a cell: one tick a member and month. Only officers of the cell find rows.
@ApplicationScoped
public class Dues {

  private final Database database;
  private final Clock clock;

  Dues(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  record Tick(UUID member, DuesState state, Instant at, String by) {}

  /// A month that was ticked as not paid.
  public record Unpaid(UUID member, LocalDate month) {

    public YearMonth yearMonth() {
      return YearMonth.from(month);
    }
  }

  Uni<List<Tick>> of(CellId cell, YearMonth month) {
    return database.list(Tick.class, OF, Map.of("cell", cell.value(), "month", month.atDay(1)));
  }

  /// Every tick of a year, of whoever was a member.
  Uni<List<DuesYear.Tick>> ofYear(CellId cell, int year) {
    return database.list(DuesYear.Tick.class, OF_YEAR, Map.of("cell", cell.value(), "year", year));
  }

  /// The unpaid months of all members in these months (R18).
  public Uni<List<Unpaid>> unpaid(CellId cell, YearMonth from, YearMonth until) {
    return database.list(
        Unpaid.class,
        UNPAID,
        Map.of("cell", cell.value(), "from", from.atDay(1), "until", until.atDay(1)));
  }

  /// Keeps other windows off this month's dues until the transaction ends.
  Uni<Void> hold(CellId cell, YearMonth month) {
    return database.list(String.class, HOLD, Map.of("month", cell + "/" + month)).replaceWithVoid();
  }

  Uni<Integer> tick(
      Actor.Person person, CellId cell, YearMonth month, DuesState state, List<UUID> members) {
    var values = new HashMap<String, Object>();
    values.put("cell", cell.value());
    values.put("month", month.atDay(1));
    values.put("state", state.name());
    values.put("members", members);
    values.put("by", person.member());
    values.put("at", clock.instant());
    return members.isEmpty() ? Uni.createFrom().item(0) : database.run(TICK, values);
  }

  private static final String OF =
      """
      select d.member, d.state, d.ticked_at, b.full_name
      from dues d join member b on b.id = d.ticked_by
      where d.cell = :cell and d.month = :month
      order by d.member
      limit 600
      """;

  private static final String OF_YEAR =
      """
      select d.member, d.month, d.state
      from dues d
      where d.cell = :cell and extract(year from d.month) = :year
        and d.cell in (select kept_cells())
      order by d.member, d.month
      limit 8000
      """;

  private static final String UNPAID =
      """
      select d.member, d.month
      from dues d
      where d.cell = :cell and d.month >= :from and d.month < :until and d.state = 'UNPAID'
      order by d.member, d.month
      limit 4000
      """;

  private static final String HOLD =
      "select cast(pg_advisory_xact_lock(hashtextextended(:month, 37)) as text)";

  private static final String TICK =
      """
      insert into dues (cell, month, member, state, ticked_by, ticked_at)
      select :cell, :month, m.id, :state, :by, :at
      from member m
      where m.id in (:members)
      on conflict (cell, month, member) do update
      set state = excluded.state, ticked_by = excluded.ticked_by, ticked_at = excluded.ticked_at
      """;
}
