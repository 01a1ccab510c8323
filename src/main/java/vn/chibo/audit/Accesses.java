package vn.chibo.audit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;

/// Who looked at a cell's records, and at what (R35). The cell itself can read it.
@ApplicationScoped
public class Accesses {

  private final Database database;
  private final Clock clock;

  Accesses(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Notes one look of the person who asks, in his transaction. `what` is a code that the cell's
  /// page puts into words, as REGISTER or MINUTES. Looking twice is noted twice.
  public Uni<Void> note(UUID viewer, UUID cell, @Nullable UUID meeting, String what) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("at", clock.instant());
    values.put("viewer", viewer);
    values.put("cell", cell);
    values.put("meeting", meeting);
    values.put("what", what);
    return database.run(NOTE, values).replaceWithVoid();
  }

  /// One look at a cell's records.
  public record Look(UUID viewer, Instant at, String what) {}

  /// The last look of each of the last viewers since then, three at most, the newest first. Empty
  /// for who is no officer of the cell.
  public Uni<List<Look>> last(UUID cell, Instant since) {
    return database.list(Look.class, LAST, Map.of("cell", cell, "since", since));
  }

  private static final String LAST =
      """
      select viewer, at, what
      from (
        select distinct on (a.viewer) a.viewer, a.at, a.what
        from access_log a
        where a.cell = :cell and a.at >= :since and a.cell in (select kept_cells())
        order by a.viewer, a.id desc) newest
      order by at desc
      limit 3
      """;

  private static final String NOTE =
      """
      insert into access_log (at, viewer, cell, meeting, what)
      values (:at, :viewer, :cell, cast(:meeting as uuid), :what)
      """;
}
