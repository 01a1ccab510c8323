package vn.chibo.room;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.InTurn;
import vn.chibo.kernel.Subject;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;

/// After the end of a session: ends its open stays, then the room itself. In this order, because a
/// room that is ended first is made again by the next click unless its reservation is refused.
@ApplicationScoped
class CloseRooms {

  private static final Logger LOG = Logger.getLogger(CloseRooms.class);
  private static final Subject JOB = Subject.job("room-closing");
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
  private static final int MOST_TRIES = 12;

  private final Database database;
  private final Evenings evenings;
  private final Rooms rooms;
  private final RoomServer server;
  private final StayBook book;
  private final Trail trail;
  private final Clock clock;

  CloseRooms(
      Database database,
      Evenings evenings,
      Rooms rooms,
      RoomServer server,
      StayBook book,
      Trail trail,
      Clock clock) {
    this.database = database;
    this.evenings = evenings;
    this.rooms = rooms;
    this.server = server;
    this.book = book;
    this.trail = trail;
    this.clock = clock;
  }

  record Room(UUID meeting, String name) {

    Subject subject() {
      return Subject.room(meeting);
    }
  }

  @Scheduled(
      every = "${chibo.jobs.close-rooms:5s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> closeWhatEnded() {
    return rooms.configured() ? close() : Uni.createFrom().voidItem();
  }

  Uni<Void> close() {
    return database.as(JOB, this::due).chain(due -> InTurn.each(due, this::close));
  }

  private Uni<List<Room>> due() {
    return database.list(Room.class, DUE, Map.of("now", clock.instant()));
  }

  private Uni<Void> close(Room room) {
    return inRoom(room, book::closeOpenOnes)
        .chain(() -> order(room))
        .chain(() -> inRoom(room, this::closed))
        .onFailure()
        .recoverWithUni(failure -> tryLater(room, failure));
  }

  private Uni<Void> inRoom(Room room, Function<Evening, Uni<? extends Void>> work) {
    return database.as(
        room.subject(), () -> evenings.seen(new MeetingId(room.meeting())).chain(work));
  }

  private Uni<Void> order(Room room) {
    return server.canBeReached() ? server.end(room.name()) : Uni.createFrom().voidItem();
  }

  private Uni<Void> closed(Evening evening) {
    return database
        .run(CLOSED, Map.of("meeting", evening.id(), "at", clock.instant()))
        .chain(closed ->
            trail.appendIfAny(
                closed,
                Fact.of("ROOM_CLOSED", Subject.room(evening.id()))
                    .inCell(evening.cell())
                    .atMeeting(evening.id())))
        .chain(() -> BoardCall.to(evening, database));
  }

  /// Each pause is twice the one before; after the last try the room empties by itself.
  private Uni<Void> tryLater(Room room, Throwable failure) {
    LOG.warnf("A room is not closed yet: %s, meeting=%s", failure.getClass(), room.meeting());
    var values =
        Map.of(
            "meeting", room.meeting(),
            "now", clock.instant(),
            "pause", FIRST_PAUSE.toSeconds(),
            "most", MOST_TRIES);
    return database.as(room.subject(), () -> database.run(LATER, values)).replaceWithVoid();
  }

  private static final String DUE = "select meeting, room_name from rooms_to_close(:now)";

  private static final String CLOSED =
      "update room set closed_at = :at where meeting = :meeting and closed_at is null";

  private static final String LATER =
      """
      update room
      set close_tries = close_tries + 1,
        close_next_at = cast(:now as timestamptz) + make_interval(
          secs => cast(:pause as integer) * power(2, least(close_tries, 12))),
        closed_at = case when close_tries + 1 >= cast(:most as integer) then cast(:now as timestamptz) end
      where meeting = :meeting
      """;
}
