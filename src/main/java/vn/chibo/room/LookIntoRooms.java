package vn.chibo.room;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.InTurn;
import vn.chibo.kernel.Subject;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;

/// Looks into each open room once a minute, so that a leave that never arrives, or a server that
/// dies, makes a stay wrong by a minute and not by an evening (R16).
@ApplicationScoped
class LookIntoRooms {

  private static final Logger LOG = Logger.getLogger(LookIntoRooms.class);
  private static final Subject JOB = Subject.job("room-looks");

  /// How much of a connection's id the server's lists show.
  private static final int NICK = 8;

  private final Database database;
  private final Evenings evenings;
  private final RoomServer server;
  private final StayBook book;
  private final Clock clock;

  LookIntoRooms(
      Database database, Evenings evenings, RoomServer server, StayBook book, Clock clock) {
    this.database = database;
    this.evenings = evenings;
    this.server = server;
    this.book = book;
    this.clock = clock;
  }

  record Room(UUID meeting, String name) {}

  @Scheduled(
      every = "${chibo.jobs.look-into-rooms:60s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> lookEveryMinute() {
    return server.canBeReached() ? look() : Uni.createFrom().voidItem();
  }

  /// One round. A server that does not answer ends the round; the next one tries again.
  Uni<Void> look() {
    return database
        .as(JOB, () -> database.list(Room.class, OPEN, Map.of()))
        .chain(rooms -> InTurn.each(rooms, this::lookInto))
        .onFailure()
        .recoverWithItem(LookIntoRooms::another);
  }

  private static @Nullable Void another(Throwable failure) {
    LOG.warnf("No look into the rooms this time: %s", failure.getClass().getSimpleName());
    return null;
  }

  private Uni<Void> lookInto(Room room) {
    return server.whoIsIn(room.name()).chain(seen -> remember(room, seen));
  }

  private Uni<Void> remember(Room room, Optional<List<String>> seen) {
    var meeting = new MeetingId(room.meeting());
    return seen.isEmpty()
        ? Uni.createFrom().voidItem()
        : database.as(
            Subject.room(room.meeting()),
            () -> evenings.seen(meeting).chain(evening -> remember(evening, seen.get())));
  }

  private Uni<Void> remember(Evening evening, List<String> seen) {
    var nicks = seen.stream().map(LookIntoRooms::shortened).toList();
    return book.sawInRoom(evening, nicks, clock.instant())
        .chain(known -> known == 0 ? Uni.createFrom().voidItem() : BoardCall.to(evening, database));
  }

  private static String shortened(String nick) {
    return nick.substring(0, Math.min(NICK, nick.length()));
  }

  private static final String OPEN = "select meeting, room_name from open_rooms()";
}
