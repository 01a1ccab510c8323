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

  private record Wish(Actor actor, Evening evening, MemberId member) {}

  private record Connection(String room, String nick) {}

  /// Shown out twice, he stays out. Who has no pass yet has nothing to lose: nothing happens.
  Uni<Void> showOut(Actor actor, MeetingId meeting, MemberId member) {
    return database
        .as(
            actor.subject(),
            () -> evenings.run(meeting).chain(evening -> refuse(new Wish(actor, evening, member))))
        .chain(connections -> InTurn.each(connections, this::putOut))
        .onFailure(IllegalStateException.class)
        .recoverWithItem(ShowOut::leftThere);
  }

  /// He may come in again with his next click.
  Uni<Void> letIn(Actor actor, MeetingId meeting, MemberId member) {
    return database.as(
        actor.subject(),
        () -> evenings.run(meeting).chain(evening -> admit(new Wish(actor, evening, member))));
  }

  private Uni<List<Connection>> refuse(Wish wish) {
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
    return changed == 0 ? Uni.createFrom().voidItem() : trail.append(fact);
  }

  private Uni<Void> putOut(Connection connection) {
    return server.canBeReached()
        ? server.showOut(connection.room(), connection.nick())
        : Uni.createFrom().voidItem();
  }

  private static @Nullable Void leftThere(Throwable failure) {
    LOG.warnf("Shown out, but not put out: %s", failure.getMessage());
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
}
