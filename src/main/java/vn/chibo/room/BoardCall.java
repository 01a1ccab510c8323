package vn.chibo.room;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import vn.chibo.kernel.Database;
import vn.chibo.meeting.Evening;

/// Tells whoever watches a meeting's board to look again. Once a transaction, at its end: every
/// call holds up all commits for a moment.
final class BoardCall {

  private BoardCall() {}

  static Uni<Void> to(Evening evening, Database database) {
    return database
        .list(String.class, CALL, Map.of("meeting", evening.id().toString()))
        .replaceWithVoid();
  }

  /// The channel of the attendance room, which listens.
  private static final String CALL = "select cast(pg_notify('chibo_evening', :meeting) as text)";
}
