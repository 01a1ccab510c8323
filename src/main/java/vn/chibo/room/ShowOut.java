package vn.chibo.room;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.InTurn;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.Subject;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;
import vn.chibo.membership.MemberId;

/// Whoever runs the evening shows a member out of the room, or lets him in again. Being put out is
/// no ban on the room server's side: the ban is that he gets no further token, and tokens are
/// short.
@ApplicationScoped
class ShowOut {

  private static final Logger LOG = Logger.getLogger(ShowOut.class);

  private final Database database;
  private final Evenings evenings;
  private final RoomServer server;
  private final Trail trail;
  private final Clock clock;

  ShowOut(Database database, Evenings evenings, RoomServer server, Trail trail, Clock clock) {
    this.database = database;
    this.evenings = evenings;
    this.server = server;
    this.trail = trail;
    this.clock = clock;
  }

  private static final int LONGEST_REASON = 500;

  private record Wish(Actor actor, Evening evening, MemberId member, String reason) {}

  private record Connection(String room, String nick) {}

  /// Refuses `room-reason-missing` and `room-chair-stays`. Shown out twice, he stays out. Who has
  /// no pass yet has nothing to lose: nothing happens.
  Uni<Void> showOut(Actor actor, MeetingId meeting, MemberId member, String reason) {
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw Refusal.invalid("room-reason-missing", Map.of("longest", LONGEST_REASON));
    }
    return database
        .as(
            actor.subject(),
            () ->
                evenings
                    .run(meeting)
                    .chain(evening -> refuse(new Wish(actor, evening, member, reason.strip()))))
        .chain(this::putOut);
  }

  /// Puts out whoever came back under a token that he still had: a token in an app lasts the whole
  /// evening. Called when the room server has told who came.
  Uni<Void> keepOut(MeetingId meeting) {
    return database
        .as(
            Subject.room(meeting.value()),
            () -> database.list(Connection.class, CAME_BACK, Map.of("meeting", meeting.value())))
        .chain(this::putOut);
  }

  /// He may come in again with his next click.
  Uni<Void> letIn(Actor actor, MeetingId meeting, MemberId member) {
    return database.as(
        actor.subject(),
        () -> evenings.run(meeting).chain(evening -> admit(new Wish(actor, evening, member, ""))));
  }

  private Uni<List<Connection>> refuse(Wish wish) {
    if (wish.member().value().equals(wish.evening().chair())) {
      throw Refusal.conflict("room-chair-stays");
    }
    return database
        .run(REFUSE, values(wish, Map.of("at", clock.instant())))
        .call(changed -> remember(changed, "ROOM_MEMBER_SHOWN_OUT", wish))
        .chain(() -> database.list(Connection.class, CONNECTIONS, values(wish, Map.of())));
  }

  private Uni<Void> admit(Wish wish) {
    return database
        .run(ADMIT, values(wish, Map.of()))
        .chain(changed -> remember(changed, "ROOM_MEMBER_LET_IN", wish));
  }

  private Uni<Void> remember(int changed, String kind, Wish wish) {
    var fact =
        Fact.of(kind, wish.actor().subject())
            .inCell(wish.evening().cell())
            .atMeeting(wish.evening().id())
            .with(Map.of("member", wish.member().toString()));
    return changed == 0
        ? Uni.createFrom().voidItem()
        : trail.append(wish.reason().isEmpty() ? fact : fact.saying(wish.reason()));
  }

  /// The refusal stands, whatever the room server says; who could not be put out now is put out
  /// when he is seen next.
  private Uni<Void> putOut(List<Connection> connections) {
    return server.canBeReached()
        ? InTurn.each(connections, each -> server.showOut(each.room(), each.nick()))
            .onFailure()
            .recoverWithItem(ShowOut::leftThere)
        : Uni.createFrom().voidItem();
  }

  private static @Nullable Void leftThere(Throwable failure) {
    LOG.warnf("Shown out, but not put out: %s", failure.getClass().getSimpleName());
    return null;
  }

  private static Map<String, Object> values(Wish wish, Map<String, Object> more) {
    var values = new HashMap<String, Object>(more);
    values.put("meeting", wish.evening().id());
    values.put("member", wish.member().value());
    return values;
  }

  private static final String REFUSE =
      """
      update room_pass set refused_at = :at
      where meeting = :meeting and member = :member and refused_at is null
      """;

  private static final String ADMIT =
      """
      update room_pass set refused_at = null
      where meeting = :meeting and member = :member and refused_at is not null
      """;

  private static final String CONNECTIONS =
      """
      select m.room_name, substr(s.occupant_jid, 1, 8)
      from room_stay s join meeting m on m.id = s.meeting
      where s.meeting = :meeting and s.member = :member and s.left_at is null
      order by s.joined_at desc
      limit 10
      """;

  private static final String CAME_BACK =
      """
      select m.room_name, substr(s.occupant_jid, 1, 8)
      from room_stay s
        join room_pass p on p.meeting = s.meeting and p.member = s.member
        join meeting m on m.id = s.meeting
      where s.meeting = :meeting and s.left_at is null and p.refused_at is not null
      order by s.joined_at desc
      limit 50
      """;
}
