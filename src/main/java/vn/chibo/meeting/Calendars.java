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
import vn.chibo.organisation.CellId;

/// The meetings of a cell by year, as far as this subject may know of them.
@ApplicationScoped
public class Calendars {

  private final Database database;

  Calendars(Database database) {
    this.database = database;
  }

  public record Entry(
      UUID id,
      Kind kind,
      @Nullable String topic,
      Form form,
      LocalDate month,
      Instant startsAt,
      Instant plannedEnd,
      String place,
      Stage stage) {}

  /// The newest first; drafts and what was taken back before it was called are shown to officers.
  public Uni<List<Entry>> of(CellId cell, int year) {
    return database.list(
        Entry.class,
        OF,
        Map.of(
            "cell", cell.value(),
            "from", LocalDate.of(year, 1, 1),
            "until", LocalDate.of(year + 1, 1, 1)));
  }

  /// The meetings of these months, the first first, with what was cancelled; `until` is left out.
  public Uni<List<Entry>> between(CellId cell, LocalDate from, LocalDate until) {
    return database.list(
        Entry.class, BETWEEN, Map.of("cell", cell.value(), "from", from, "until", until));
  }

  /// The years in which this cell met or plans to meet, newest first.
  public Uni<List<Integer>> years(CellId cell) {
    return database.list(Integer.class, YEARS, Map.of("cell", cell.value()));
  }

  /// Whether this person keeps the cell, and so may plan.
  Uni<Boolean> keeps(CellId cell) {
    return database
        .find(Boolean.class, KEEPS, Map.of("cell", cell.value()))
        .map(Boolean.TRUE::equals);
  }

  private static final String OF =
      """
      select m.id, m.kind, m.thematic_topic, m.form, m.month, m.starts_at, m.planned_end, m.place,
        m.stage
      from meeting m
      where m.cell = :cell and m.month >= :from and m.month < :until
        and (m.called_at is not null or m.cell in (select kept_cells()))
      order by m.starts_at desc
      limit 200
      """;

  private static final String BETWEEN =
      """
      select m.id, m.kind, m.thematic_topic, m.form, m.month, m.starts_at, m.planned_end, m.place,
        m.stage
      from meeting m
      where m.cell = :cell and m.month >= :from and m.month < :until
        and (m.called_at is not null or m.cell in (select kept_cells()))
      order by m.starts_at
      limit 300
      """;

  private static final String YEARS =
      """
      select distinct cast(extract(year from m.month) as integer) as year
      from meeting m
      where m.cell = :cell
        and (m.called_at is not null or m.cell in (select kept_cells()))
      order by year desc
      limit 50
      """;

  private static final String KEEPS = "select cast(:cell as uuid) in (select kept_cells())";
}
