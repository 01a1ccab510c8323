package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;
import vn.chibo.organisation.CellId;

/// How far the minutes of a cell's meetings have come: what the first page of its officers tells.
@ApplicationScoped
public class FiledMinutes {

  private final Database database;

  FiledMinutes(Database database) {
    this.database = database;
  }

  public record Line(UUID meeting, @Nullable Instant issuedAt, @Nullable Instant sentAt) {}

  /// The minutes of these months. Empty for who is no officer of the cell.
  public Uni<List<Line>> of(CellId cell, YearMonth from, YearMonth until) {
    return database.list(
        Line.class,
        OF,
        Map.of("cell", cell.value(), "from", from.atDay(1), "until", until.atDay(1)));
  }

  private static final String OF =
      """
      select n.meeting, n.issued_at, n.sent_at
      from minutes n join meeting m on m.id = n.meeting
      where m.cell = :cell and m.cell in (select kept_cells())
        and m.month >= :from and m.month < :until
      order by m.starts_at
      limit 200
      """;
}
