package vn.chibo.room;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Subject;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;

/// The room server asks before it makes a room. Yes only while the session is open; asked again, as
/// after its crash, it hears the same yes with the same id.
@ApplicationScoped
class ReserveRoom {

  private static final Subject JOB = Subject.job("reservations");
  private static final Reserving UNKNOWN = new Reserving.Unknown();

  private final Database database;
  private final Evenings evenings;
  private final Rooms rooms;
  private final Trail trail;
  private final Clock clock;

  ReserveRoom(Database database, Evenings evenings, Rooms rooms, Trail trail, Clock clock) {
    this.database = database;
    this.evenings = evenings;
    this.rooms = rooms;
    this.trail = trail;
    this.clock = clock;
  }

  Uni<Reserving> ask(String name, String mailOwner) {
    return meetingOf(BY_NAME, Map.of("name", RoomName.of(name).text()))
        .chain(found ->
            found.isEmpty()
                ? Uni.createFrom().item(UNKNOWN)
                : decide(found.getFirst(), name, mailOwner));
  }

  /// What was granted under this id; after the end it is refused like a new question.
  Uni<Reserving> find(long id) {
    return meetingOf(BY_ID, Map.of("id", id))
        .chain(found -> found.isEmpty() ? Uni.createFrom().item(UNKNOWN) : again(found.getFirst()));
  }

  /// The room was destroyed on the other side. That ends no session: it is noted, no more.
  Uni<Boolean> release(long id) {
    return meetingOf(BY_ID, Map.of("id", id))
        .chain(found -> found.isEmpty() ? Uni.createFrom().item(false) : note(found.getFirst()));
  }

  /// The one meeting, or none.
  private Uni<List<MeetingId>> meetingOf(String sql, Map<String, ?> values) {
    return database
        .as(JOB, () -> database.list(UUID.class, sql, values))
        .map(found -> found.stream().map(MeetingId::new).toList());
  }

  private Uni<Reserving> decide(MeetingId meeting, String name, String mailOwner) {
    var values =
        Map.<String, Object>of(
            "meeting", meeting.value(), "name", name, "owner", mailOwner, "at", clock.instant());
    return database.as(
        Subject.room(meeting.value()),
        () -> evenings.seen(meeting).chain(evening -> decide(evening, values)));
  }

  private Uni<Reserving> decide(Evening evening, Map<String, Object> values) {
    return switch (rooms.state(evening)) {
      case OPEN -> grant(evening, values);
      case NOT_YET -> refuse("Meeting is not open yet");
      case CLOSED, CANCELLED -> refuse("Meeting has ended");
      case NOT_USED, NOT_CONFIGURED -> refuse("Meeting has no room");
    };
  }

  private static Uni<Reserving> refuse(String because) {
    return Uni.createFrom().item(new Reserving.Refused(because));
  }

  private Uni<Reserving> grant(Evening evening, Map<String, Object> values) {
    return database
        .run(REMEMBER, values)
        .call(() -> trail.append(fact("ROOM_GRANTED", evening)))
        .chain(() -> read(evening));
  }

  private Uni<Reserving> again(MeetingId meeting) {
    return database.as(
        Subject.room(meeting.value()), () -> evenings.seen(meeting).chain(this::stillGranted));
  }

  private Uni<Reserving> stillGranted(Evening evening) {
    return rooms.state(evening) == RoomState.OPEN ? read(evening) : refuse("Meeting has ended");
  }

  private Uni<Reserving> read(Evening evening) {
    return database
        .find(Reservation.Asked.class, ASKED, Map.of("meeting", evening.id()))
        .map(asked -> asked == null ? UNKNOWN : granted(asked, evening));
  }

  private Reserving granted(Reservation.Asked asked, Evening evening) {
    return new Reserving.Granted(
        Reservation.of(asked, rooms.opensAt(evening), rooms.closesAt(evening)));
  }

  private Uni<Boolean> note(MeetingId meeting) {
    return database.as(
        Subject.room(meeting.value()),
        () ->
            evenings
                .seen(meeting)
                .chain(evening -> trail.append(fact("ROOM_RELEASED", evening)))
                .replaceWith(true));
  }

  private static Fact fact(String kind, Evening evening) {
    return Fact.of(kind, Subject.room(evening.id())).inCell(evening.cell()).atMeeting(evening.id());
  }

  private static final String BY_NAME = "select meeting from room_by_name(:name)";

  private static final String BY_ID = "select meeting from room_by_reservation(:id)";

  private static final String REMEMBER =
      """
      insert into room (meeting, first_asked_at, asked_name, mail_owner)
      values (:meeting, :at, :name, :owner)
      on conflict (meeting) do update
      set asked_name = excluded.asked_name, mail_owner = excluded.mail_owner, closed_at = null
      """;

  private static final String ASKED =
      """
      select reservation, asked_name, mail_owner
      from room
      where meeting = :meeting and asked_name is not null and mail_owner is not null
      """;
}
