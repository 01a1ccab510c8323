package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.CellId;

/// What the members of a cell are assigned for a year. The cell reads it all: it is its own plan.
@ApplicationScoped
public class YearTasks {

  private final Database database;

  YearTasks(Database database) {
    this.database = database;
  }

  /// @param copied taken over from the year before
  record Assignment(
      UUID id,
      UUID member,
      String name,
      String text,
      LocalDate fromOn,
      @Nullable LocalDate untilOn,
      boolean copied,
      boolean mine) {

    boolean holds() {
      return untilOn == null;
    }

    public String from() {
      return VietnamTime.date(fromOn);
    }

    public String until() {
      return untilOn == null ? "" : VietnamTime.date(untilOn);
    }
  }

  /// The meeting that confirmed it last, and whether something was changed since.
  record Confirmation(
      UUID meeting,
      Kind kind,
      @Nullable String topic,
      LocalDate month,
      Instant confirmedAt,
      boolean changedSince) {}

  /// A meeting that can confirm.
  record Held(UUID id, Kind kind, @Nullable String topic, LocalDate month) {}

  /// One of the reader's own, for his own page.
  public record Own(UUID cell, int year, String text) {}

  /// By the Vietnamese order of names, then in the order they were given.
  Uni<List<Assignment>> of(CellId cell, int year) {
    return database.list(Assignment.class, OF, at(cell, year));
  }

  Uni<@Nullable Confirmation> confirmation(CellId cell, int year) {
    return database.find(Confirmation.class, CONFIRMATION, at(cell, year));
  }

  /// The last meetings that were held, the newest first.
  Uni<List<Held>> held(CellId cell) {
    return database.list(Held.class, HELD, Map.of("cell", cell.value()));
  }

  /// What holds in the years that run, of who asks: by account or by link.
  public Uni<List<Own>> own() {
    return database.list(Own.class, OWN, Map.of());
  }

  static Map<String, Object> at(CellId cell, int year) {
    return Map.of("cell", cell.value(), "year", year);
  }

  private static final String OF =
      """
      select y.id, y.member, m.full_name, y.text, y.from_on, y.until_on,
        y.copied_from is not null as copied, y.member = myself() as mine
      from year_task y join member m on m.id = y.member
      where y.cell = :cell and y.year = :year
        and (y.cell in (select kept_cells()) or y.cell in (select own_cells()))
      order by name_key(m.full_name) collate vietnamese, y.member, y.from_on, y.written_at, y.id
      limit 2000
      """;

  private static final String CONFIRMATION =
      """
      select c.meeting, m.kind, m.thematic_topic, m.month, c.confirmed_at,
        exists (select 1 from year_task y
          where y.cell = c.cell and y.year = c.year and (y.written_at > c.confirmed_at
            or y.until_on > vietnam_day(c.confirmed_at)))
      from year_confirmation c join meeting m on m.id = c.meeting
      where c.cell = :cell and c.year = :year
      order by c.confirmed_at desc
      limit 1
      """;

  private static final String HELD =
      """
      select m.id, m.kind, m.thematic_topic, m.month
      from meeting m
      where m.cell = :cell and m.cell in (select kept_cells())
        and m.kind <> 'COMMITTEE_MEETING' and m.stage in ('OPEN', 'ENDED')
      order by m.starts_at desc
      limit 24
      """;

  private static final String OWN =
      """
      select y.cell, y.year, y.text
      from year_task y
      where y.member = myself() and y.until_on is null
        and y.year = extract(year from today())::integer
      order by y.from_on, y.written_at, y.id
      limit 50
      """;
}
