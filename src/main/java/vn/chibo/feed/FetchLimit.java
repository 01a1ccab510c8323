package vn.chibo.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// How often a feed was fetched in this hour by this node. What is forgotten when the program ends
/// or a thousand others were asked for is of no weight: it keeps a broken calendar from asking all
/// day.
@ApplicationScoped
class FetchLimit {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final int MOST_FEEDS = 20_000;

  private final FeedConfig config;
  private final Clock clock;
  private final Map<UUID, Fetches> fetched = new LinkedHashMap<>();

  FetchLimit(FeedConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  private record Fetches(Instant since, int count) {

    boolean isOf(Instant now) {
      return now.isBefore(since.plus(HOUR)) && !now.isBefore(since);
    }
  }

  /// Counts this fetch and says whether it is one too many.
  synchronized boolean isOver(UUID feed) {
    var now = clock.instant();
    var before = fetched.remove(feed);
    var counted =
        before == null || !before.isOf(now)
            ? new Fetches(now, 1)
            : new Fetches(before.since(), before.count() + 1);
    fetched.put(feed, counted);
    if (fetched.size() > MOST_FEEDS) {
      fetched.remove(fetched.keySet().iterator().next());
    }
    return counted.count() > config.perHour();
  }
}
