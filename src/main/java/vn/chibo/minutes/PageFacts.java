package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;
import vn.chibo.meeting.Evening;

/// What this reader may do with the minutes of a meeting, and what was done with them.
@ApplicationScoped
class PageFacts {

  private final Database database;

  PageFacts(Database database) {
    this.database = database;
  }

  /// `own` is true for members of the cell; who is neither of it nor runs the evening looks from
  /// above, and his look is noted (R35).
  record Standing(boolean runs, boolean keeps, boolean own, @Nullable Instant posted) {

    boolean looksFromAbove() {
      return !runs && !keeps && !own;
    }
  }

  Uni<Standing> of(Evening evening) {
    return database
        .find(Standing.class, OF, Map.of("meeting", evening.id(), "cell", evening.cell()))
        .map(Objects::requireNonNull);
  }

  private static final String OF =
      """
      select runs(:meeting), :cell in (select kept_cells()), :cell in (select own_cells()),
        (select h.posted_at from handbook_posting h
         where h.meeting = :meeting and h.packet = 'MINUTES')
      """;
}
