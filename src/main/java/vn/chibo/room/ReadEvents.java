package vn.chibo.room;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.InTurn;
import vn.chibo.kernel.Subject;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;

/// Turns raw events into stays: sorts them by meeting, puts aside what cannot be used, and reads
/// the rest, one meeting and one transaction at a time, whichever node gets its lock.
@ApplicationScoped
class ReadEvents {

  private final Database database;
  private final Evenings evenings;
  private final Rooms rooms;
  private final RoomEvents events;
  private final StayBook book;
  private final Trail trail;
  private final ShowOut showOut;
  private final Clock clock;

  ReadEvents(
      Database database,
      Evenings evenings,
      Rooms rooms,
      RoomEvents events,
      StayBook book,
      Trail trail,
      ShowOut showOut,
      Clock clock) {
    this.database = database;
    this.evenings = evenings;
    this.rooms = rooms;
    this.events = events;
    this.book = book;
    this.trail = trail;
    this.showOut = showOut;
    this.clock = clock;
  }

  @Scheduled(
      every = "${chibo.jobs.read-room-events:1s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> readWhatCame() {
    return rooms.configured() ? read() : Uni.createFrom().voidItem();
  }

  /// Reads one round. Read twice by an accident in between, the stays come out the same.
  Uni<Void> read() {
    return database
        .as(RoomEvents.JOB, () -> events.listUnsorted().chain(this::sort))
        .chain(() -> database.as(RoomEvents.JOB, events::meetingsWithNews))
        .chain(meetings -> InTurn.each(meetings, this::readMeeting));
  }

  private Uni<Void> sort(List<RawEvent> raw) {
    if (raw.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    var news = raw.stream().map(EventReader::read).toList();
    return events.meetingsOf(namesIn(news)).chain(known -> put(raw, news, known));
  }

  private static String[] namesIn(List<News> news) {
    return news.stream()
        .filter(News.Told.class::isInstance)
        .map(each -> ((News.Told) each).room().text())
        .distinct()
        .toArray(String[]::new);
  }

  private Uni<Void> put(List<RawEvent> raw, List<News> news, List<RoomEvents.Named> known) {
    var meetings =
        known.stream().collect(Collectors.toMap(RoomEvents.Named::name, RoomEvents.Named::meeting));
    var places = news.stream().map(each -> Place.of(each, meetings::get)).toList();
    return events
        .sorted(
            raw.stream().map(RawEvent::id).toArray(Long[]::new),
            places.stream().map(Place::meeting).toArray(String[]::new),
            places.stream().map(Place::trouble).toArray(String[]::new))
        .replaceWithVoid();
  }

  /// Where an event goes: to its meeting, or aside.
  private record Place(String meeting, String trouble) {

    static Place of(News news, Function<String, @Nullable UUID> meetings) {
      return switch (news) {
        case News.Unusable unusable -> new Place("", unusable.trouble().name());
        case News.Told told -> at(meetings.apply(told.room().text()));
      };
    }

    private static Place at(@Nullable UUID meeting) {
      return meeting == null
          ? new Place("", News.Trouble.UNKNOWN_ROOM.name())
          : new Place(meeting.toString(), "");
    }
  }

  private Uni<Void> readMeeting(UUID id) {
    var meeting = new MeetingId(id);
    return database
        .as(
            Subject.room(id),
            () -> lock(meeting).chain(() -> evenings.seen(meeting)).chain(this::readEvening))
        .chain(() -> showOut.keepOut(meeting));
  }

  private Uni<List<String>> lock(MeetingId meeting) {
    return database.list(String.class, ALONE, Map.of("meeting", meeting.toString()));
  }

  private Uni<Void> readEvening(Evening evening) {
    return events.listUnread(evening.meeting()).chain(raw -> remember(evening, raw));
  }

  private Uni<Void> remember(Evening evening, List<RawEvent> raw) {
    if (raw.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    var log = RoomLog.of(raw, evening.endedAt());
    return book.write(evening, log, clock.instant())
        .chain(() -> events.done(raw))
        .chain(() -> trail.append(fact(evening, raw, log)))
        .chain(() -> BoardCall.to(evening, database));
  }

  private static Fact fact(Evening evening, List<RawEvent> raw, RoomLog log) {
    return Fact.of("ROOM_EVENTS_READ", Subject.room(evening.id()))
        .inCell(evening.cell())
        .atMeeting(evening.id())
        .with(
            Map.of(
                "first", raw.getFirst().id(),
                "last", raw.getLast().id(),
                "events", raw.size(),
                "stays", log.stays().size()));
  }

  private static final String ALONE =
      "select cast(pg_advisory_xact_lock(hashtextextended(:meeting, 35)) as text)";
}
