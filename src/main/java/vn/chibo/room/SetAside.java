package vn.chibo.room;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Subject;
import vn.chibo.kernel.VietnamTime;

/// Room events that nobody could use, before the operator: how many, why, and since when; never
/// what they hold, for that are names. They may be discarded and no more: whoever could put one
/// with a meeting by hand could make somebody present there (R16).
@ApplicationScoped
public class SetAside {

  private final Database database;
  private final Trail trail;
  private final Clock clock;

  SetAside(Database database, Trail trail, Clock clock) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
  }

  /// Events of one kind with one trouble. `upTo` is the newest of those that are counted here.
  public record Heap(
      News.Trouble trouble, String path, int events, Instant firstAt, Instant lastAt, long upTo) {

    public String since() {
      return written(firstAt);
    }

    public String last() {
      return written(lastAt);
    }

    private static String written(Instant at) {
      return VietnamTime.clock(at) + " " + VietnamTime.date(at);
    }
  }

  /// What was shown and is to be discarded.
  record Wish(String trouble, String path, long upTo) {}

  /// At most 100 heaps, the newest first; nothing for who is no operator.
  Uni<List<Heap>> heaps(Subject operator) {
    return database.as(operator, () -> database.list(Heap.class, HEAPS, Map.of()));
  }

  /// How many events lie aside, for the operator's first page.
  public Uni<Integer> count(Subject operator) {
    return heaps(operator).map(heaps -> heaps.stream().mapToInt(Heap::events).sum());
  }

  /// Discarded twice, the second finds nothing. What came after the page was shown stays.
  Uni<Integer> discard(Subject operator, Wish wish) {
    var values =
        Map.of(
            "trouble", wish.trouble(),
            "path", wish.path(),
            "upTo", wish.upTo(),
            "at", clock.instant());
    return database.as(
        operator,
        () ->
            database
                .find(Integer.class, DISCARD, values)
                .call(events -> remember(operator, wish, events)));
  }

  private Uni<Void> remember(Subject operator, Wish wish, int events) {
    return events == 0
        ? Uni.createFrom().voidItem()
        : trail.append(
            Fact.of("ROOM_EVENTS_DISCARDED", operator)
                .with(Map.of("trouble", wish.trouble(), "about", wish.path(), "events", events)));
  }

  private static final String HEAPS =
      "select trouble, path, events, first_at, last_at, up_to from events_set_aside()";

  private static final String DISCARD = "select discard_events(:trouble, :path, :upTo, :at)";
}
