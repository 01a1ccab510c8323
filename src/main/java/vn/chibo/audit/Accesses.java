package vn.chibo.audit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
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

  private static final String NOTE =
      """
      insert into access_log (at, viewer, cell, meeting, what)
      values (:at, :viewer, :cell, cast(:meeting as uuid), :what)
      """;
}
