package vn.chibo.attendance;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.chibo.meeting.MeetingId;

/// Tells all nodes that a meeting changed. Many changes within a moment are one message: a NOTIFY
/// in every commit would hold all commits up behind one lock.
@ApplicationScoped
public class Pulse {

  /// The channel; its payload is the meeting's id. Rooms downstairs notify it themselves.
  static final String CHANNEL = "chibo_evening";

  private static final long MOMENT_MILLIS = 250;
  private static final Logger LOG = Logger.getLogger(Pulse.class);

  private final Vertx vertx;
  private final Pool pool;
  private Set<UUID> touched = new LinkedHashSet<>();

  Pulse(Vertx vertx, Pool pool) {
    this.vertx = vertx;
    this.pool = pool;
  }

  /// Call it after the commit. Nothing is lost when the message is: boards read again by
  /// themselves.
  public void of(MeetingId meeting) {
    if (touch(meeting.value())) {
      vertx.setTimer(MOMENT_MILLIS, _ -> beat());
    }
  }

  private synchronized boolean touch(UUID meeting) {
    var first = touched.isEmpty();
    touched.add(meeting);
    return first;
  }

  private synchronized String[] take() {
    var taken = touched.stream().map(UUID::toString).toArray(String[]::new);
    touched = new LinkedHashSet<>();
    return taken;
  }

  private void beat() {
    pool.preparedQuery(NOTIFY)
        .execute(Tuple.of(take()))
        .onFailure(failure -> LOG.warnf("No word to the boards: %s", failure.getClass()));
  }

  private static final String NOTIFY =
      "select pg_notify('" + CHANNEL + "', t.meeting) from unnest($1::text[]) as t (meeting)";
}
