package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.membership.CellDoor;
import vn.chibo.organisation.CellId;

/// The report and the draft resolution that a cell committee, or secretary and deputy, prepares
/// before the ordinary meeting of a month (R26, R37 step 1). Nobody else reads them.
@ApplicationScoped
public class Preparations {

  static final int LONGEST = 4000;
  static final int LONGEST_SCORE = 1000;

  private final Database database;
  private final CellDoor door;
  private final Trail trail;
  private final Clock clock;

  Preparations(Database database, CellDoor door, Trail trail, Clock clock) {
    this.database = database;
    this.door = door;
    this.trail = trail;
    this.clock = clock;
  }

  /// The four parts of a resolution after the report (R26).
  public record Text(
      String report, String review, String directions, String assignment, String score) {

    static final Text EMPTY = new Text("", "", "", "", "");
  }

  private record Row(
      String report,
      String review,
      String directions,
      String assignment,
      String score,
      int version,
      String writer,
      Instant writtenAt) {

    Prepared prepared() {
      return new Prepared(
          new Text(report, review, directions, assignment, score),
          version,
          writer,
          VietnamTime.date(writtenAt));
    }
  }

  /// @param version 0 while nothing was written
  public record Prepared(Text text, int version, String writer, String day) {}

  /// Null while nothing was written, and for who is no officer of the cell.
  public Uni<@Nullable Prepared> find(CellId cell, YearMonth month) {
    return database
        .find(Row.class, FIND, Map.of("cell", cell.value(), "month", month.atDay(1)))
        .map(row -> row == null ? null : row.prepared());
  }

  /// `version` is the one that was shown. Refuses `no-such-cell`, and `preparation-changed` where
  /// somebody else wrote meanwhile.
  Uni<Void> write(Actor.Person person, CellId cell, YearMonth month, Prepared wish) {
    var values = new HashMap<String, Object>();
    values.put("cell", cell.value());
    values.put("month", month.atDay(1));
    values.put("report", wish.text().report());
    values.put("review", wish.text().review());
    values.put("directions", wish.text().directions());
    values.put("assignment", wish.text().assignment());
    values.put("score", wish.text().score());
    values.put("version", wish.version());
    values.put("by", person.member());
    values.put("at", clock.instant());
    var fact =
        Fact.of("PREPARATION_WRITTEN", person.subject())
            .inCell(cell.value())
            .with(Map.of("month", month.toString(), "version", wish.version() + 1));
    return database.as(
        person.subject(),
        () ->
            door.asOfficer(cell)
                .chain(() -> database.run(WRITE, values))
                .invoke(Preparations::mustBeWritten)
                .chain(rows -> trail.appendIfAny(rows, fact)));
  }

  private static void mustBeWritten(int rows) {
    if (rows == 0) {
      throw Refusal.conflict("preparation-changed");
    }
  }

  private static final String FIND =
      """
      select p.report, p.review, p.directions, p.assignment, p.score, p.version,
        coalesce(w.full_name, '…'), p.written_at
      from preparation p left join member w on w.id = p.written_by
      where p.cell = :cell and p.month = :month and p.cell in (select kept_cells())
      """;

  private static final String WRITE =
      """
      insert into preparation (cell, month, report, review, directions, assignment, score, version,
        written_by, written_at)
      select :cell, :month, :report, :review, :directions, :assignment, :score, 1, :by, :at
      where cast(:version as integer) = 0
        or exists (select 1 from preparation p where p.cell = :cell and p.month = :month)
      on conflict (cell, month) do update
      set report = excluded.report, review = excluded.review, directions = excluded.directions,
        assignment = excluded.assignment, score = excluded.score,
        version = preparation.version + 1, written_by = excluded.written_by,
        written_at = excluded.written_at
      where preparation.version = :version
      """;
}
