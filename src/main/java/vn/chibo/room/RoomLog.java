package vn.chibo.room;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Many events of one meeting, folded: each stay and each life of the room once. The order of the
/// events does not matter, nor how often each came.
final class RoomLog {

  private record Life(String roomJid, Instant createdAt) {}

  private final Map<SeenStay.Key, SeenStay> stays = new LinkedHashMap<>();
  private final Map<Life, RoomLife> lives = new LinkedHashMap<>();

  /// @param sessionEnd when the session ended, if it has
  static RoomLog of(List<RawEvent> events, @Nullable Instant sessionEnd) {
    var log = new RoomLog();
    for (var event : events) {
      if (EventReader.read(event) instanceof News.Told told) {
        told.lives().forEach(log::add);
        told.stays().forEach(stay -> log.add(stay.boundedBy(sessionEnd)));
      }
    }
    return log;
  }

  private void add(SeenStay stay) {
    stays.merge(stay.key(), stay, SeenStay::and);
  }

  private void add(RoomLife life) {
    lives.merge(new Life(life.roomJid(), life.createdAt()), life, RoomLife::and);
  }

  Collection<SeenStay> stays() {
    return stays.values();
  }

  Collection<RoomLife> lives() {
    return lives.values();
  }
}
