package vn.chibo.room;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Subject;
import vn.chibo.meeting.MeetingId;

/// Raw events: kept as they came, then sorted by meeting, then read. They carry names, so they are
/// forgotten after the time the rule set says (decision 13); the stays remain.
@ApplicationScoped
class RoomEvents {

  /// A crowded room's farewell lists everybody; this is ten times the longest.
  static final int LARGEST = 1_000_000;

  static final Subject JOB = Subject.job("room-events");

  private final Database database;
  private final Clock clock;

  RoomEvents(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Keeps the event. The same event twice is two rows; reading them gives one stay.
  Uni<Void> keep(String path, String body) {
    var values = Map.of("at", clock.instant(), "path", path, "body", storable(body));
    return database.as(JOB, () -> database.run(KEEP, values)).replaceWithVoid();
  }

  /// PostgreSQL takes every character but one, and no event has it by right.
  private static String storable(String body) {
    return body.replace('\0', '\uFFFD');
  }

  /// Events that nobody has looked at, in the order they came; others are kept off them.
  Uni<List<RawEvent>> listUnsorted() {
    return database.list(RawEvent.class, UNSORTED, Map.of());
  }

  /// Unread events of one meeting, in the order they came.
  Uni<List<RawEvent>> listUnread(MeetingId meeting) {
    return database.list(RawEvent.class, UNREAD, Map.of("meeting", meeting.value()));
  }

  record Named(String name, UUID meeting) {}

  Uni<List<Named>> meetingsOf(String[] names) {
    return database.list(Named.class, NAMED, Map.of("names", names));
  }

  Uni<List<UUID>> meetingsWithNews() {
    return database.list(UUID.class, WITH_NEWS, Map.of());
  }

  /// Puts each event with its meeting, or aside with its trouble; what does not apply is empty.
  Uni<Integer> sorted(Long[] ids, String[] meetings, String[] troubles) {
    var values =
        Map.of("ids", ids, "meetings", meetings, "troubles", troubles, "at", clock.instant());
    return database.run(SORTED, values);
  }

  Uni<Integer> done(List<RawEvent> read) {
    var ids = read.stream().map(RawEvent::id).toArray(Long[]::new);
    return database.run(DONE, Map.of("ids", ids, "at", clock.instant()));
  }

  private static final String KEEP =
      "insert into room_event (received_at, path, body) values (:at, :path, :body)";

  private static final String UNSORTED =
      """
      select id, received_at, path, body
      from room_event
      where state = 'NEW' and meeting is null
      order by id
      limit 200
      for update skip locked
      """;

  private static final String UNREAD =
      """
      select id, received_at, path, body
      from room_event
      where state = 'NEW' and meeting = :meeting
      order by id
      limit 500
      for update
      """;

  private static final String NAMED =
      """
      select n.name, r.meeting
      from unnest(cast(:names as text[])) as n (name), room_by_name(n.name) r
      """;

  private static final String WITH_NEWS =
      "select distinct meeting from room_event where state = 'NEW' and meeting is not null limit 100";

  private static final String SORTED =
      """
      update room_event e
      set meeting = cast(nullif(t.meeting, '') as uuid),
        trouble = nullif(t.trouble, ''),
        state = case when t.trouble = '' then 'NEW' else 'QUARANTINED' end,
        processed_at = case when t.trouble = '' then null else cast(:at as timestamptz) end
      from unnest(cast(:ids as bigint[]), cast(:meetings as text[]), cast(:troubles as text[]))
        as t (id, meeting, trouble)
      where e.id = t.id
      """;

  private static final String DONE =
      """
      update room_event set state = 'DONE', processed_at = :at
      where id = any(cast(:ids as bigint[]))
      """;
}
