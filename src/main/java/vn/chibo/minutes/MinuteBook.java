package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;
import vn.chibo.meeting.Kind;
import vn.chibo.organisation.CellId;

/// The list of a cell's minutes, as far as this subject may see them.
@ApplicationScoped
class MinuteBook {

  private final Database database;

  MinuteBook(Database database) {
    this.database = database;
  }

  /// `stage` is NONE for an evening that has ended and has no minutes yet.
  record Entry(
      UUID meeting,
      Kind kind,
      @Nullable String topic,
      LocalDate month,
      Instant at,
      String stage,
      @Nullable String number,
      @Nullable Integer score,
      boolean onPaper,
      boolean sent) {}

  Uni<List<Entry>> of(CellId cell, int year) {
    return database.list(Entry.class, OF, Map.of("cell", cell.value(), "year", year));
  }

  /// The years of this cell's book, newest first.
  Uni<List<Integer>> years(CellId cell) {
    return database.list(Integer.class, YEARS, Map.of("cell", cell.value()));
  }

  private static final String SEEN =
      """
      from meeting m left join minutes b on b.meeting = m.id
      where m.cell = :cell and m.stage in ('OPEN', 'ENDED')
        and (b.meeting is not null or m.cell in (select kept_cells()))
      """;

  private static final String OF =
      """
      select m.id, m.kind, m.thematic_topic, m.month, coalesce(m.opened_at, m.starts_at),
        coalesce(b.stage, 'NONE'), b.number_text, b.score, m.on_paper, b.sent_at is not null
      """
          + SEEN
          + """
            and extract(year from m.month) = :year
          order by m.starts_at desc
          limit 200
          """;

  private static final String YEARS =
      "select distinct extract(year from m.month)::integer as year\n"
          + SEEN
          + "order by year desc limit 60";
}
