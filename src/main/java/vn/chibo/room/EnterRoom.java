package vn.chibo.room;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Secret;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;
import vn.chibo.notice.Devices;
import vn.chibo.rulebook.OnlineRules;

/// A member goes into the room: from the opening of the session to its end, and not before, because
/// the room server remembers a no for everybody. Each click is a new token under the member's one
/// pseudonym of this session.
@ApplicationScoped
class EnterRoom {

  private final Database database;
  private final Evenings evenings;
  private final Rooms rooms;
  private final JitsiConfig config;
  private final RoomKeys keys;
  private final RoomTokens tokens;
  private final Devices devices;
  private final Trail trail;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  EnterRoom(
      Database database,
      Evenings evenings,
      Rooms rooms,
      JitsiConfig config,
      RoomKeys keys,
      RoomTokens tokens,
      Devices devices,
      Trail trail,
      Clock clock) {
    this.database = database;
    this.evenings = evenings;
    this.rooms = rooms;
    this.config = config;
    this.keys = keys;
    this.tokens = tokens;
    this.devices = devices;
    this.trail = trail;
    this.clock = clock;
  }

  /// Refuses `rooms-not-configured`, `room-not-used`, `session-not-open`, `room-closed`,
  /// `meeting-cancelled`, `room-refused` for who was shown out, `not-allowed` for who was not
  /// summoned, `link-other-device` for a link on a device it does not know.
  Uni<Entrance> enter(Actor actor, MeetingId meeting, Mode mode) {
    return database
        .as(
            actor.subject(),
            () -> seen(actor, meeting).chain(evening -> pass(actor, evening, mode)))
        .chain(this::signed);
  }

  /// By link it must be the device that the link is bound to (decision 2).
  private Uni<Evening> seen(Actor actor, MeetingId meeting) {
    return actor instanceof Actor.LinkHolder holder
        ? evenings.seen(meeting).call(() -> devices.admit(holder))
        : evenings.seen(meeting);
  }

  private Uni<Entrance> signed(RoomPass pass) {
    return keys.current(KeyPurpose.ROOM)
        .map(key -> tokens.forMember(pass, key))
        .map(token -> new Entrance(rooms.server().url(), pass.roomName(), token));
  }

  private Uni<RoomPass> pass(Actor actor, Evening evening, Mode mode) {
    mustBeOpen(rooms.state(evening));
    var wish = new Wish(actor, evening, mode);
    return taken(wish).call(() -> trail.append(fact(wish))).map(holder -> pass(wish, holder));
  }

  private record Wish(Actor actor, Evening evening, Mode mode) {}

  private record Holder(UUID member, String pseudonym, String name, @Nullable Instant refusedAt) {}

  private static void mustBeOpen(RoomState state) {
    switch (state) {
      case OPEN -> {}
      case NOT_CONFIGURED -> throw Refusal.conflict("rooms-not-configured");
      case NOT_USED -> throw Refusal.conflict("room-not-used");
      case NOT_YET -> throw Refusal.conflict("session-not-open");
      case CLOSED -> throw Refusal.conflict("room-closed");
      case CANCELLED -> throw Refusal.conflict("meeting-cancelled");
    }
  }

  private Uni<Holder> taken(Wish wish) {
    return database
        .run(
            TAKE,
            Map.of(
                "meeting", wish.evening().id(),
                "pseudonym", Secret.fresh(random).text(),
                "at", clock.instant()))
        .chain(() -> database.find(Holder.class, HELD, Map.of("meeting", wish.evening().id())))
        .plug(Absent.fails(() -> Refusal.forbidden("not-allowed")))
        .invoke(EnterRoom::mustBeWelcome);
  }

  private static void mustBeWelcome(Holder holder) {
    if (holder.refusedAt() != null) {
      throw Refusal.forbidden("room-refused");
    }
  }

  private RoomPass pass(Wish wish, Holder holder) {
    var evening = wish.evening();
    return new RoomPass(
        evening.roomName(),
        holder.pseudonym(),
        holder.name(),
        holder.member().equals(evening.chair()) || holder.member().equals(evening.clerk()),
        until(wish),
        rooms.rules(evening).value(OnlineRules.RECORDING_ALLOWED));
  }

  /// A browser comes back to our page for the next token; an app cannot, so it gets one for the
  /// evening.
  private Instant until(Wish wish) {
    var closes = rooms.closesAt(wish.evening());
    var soon = clock.instant().plus(config.tokenLife());
    return wish.mode() == Mode.APP || soon.isAfter(closes) ? closes : soon;
  }

  private static Fact fact(Wish wish) {
    return Fact.of("ROOM_PASS_ISSUED", wish.actor().subject())
        .inCell(wish.evening().cell())
        .atMeeting(wish.evening().id())
        .with(Map.of("mode", wish.mode().name().toLowerCase(Locale.ROOT)));
  }

  private static final String TAKE =
      """
      insert into room_pass (meeting, member, pseudonym, issued_at)
      select m.id, myself(), :pseudonym, :at
      from meeting m
      where m.id = :meeting and myself() is not null
        and (runs(m.id) or exists (
          select 1 from summons s
          where s.meeting = m.id and s.member = myself() and s.withdrawn_at is null))
      on conflict (meeting, member) do nothing
      """;

  private static final String HELD =
      """
      select p.member, p.pseudonym, m.full_name, p.refused_at
      from room_pass p join member m on m.id = p.member
      where p.meeting = :meeting and p.member = myself()
        and (runs(p.meeting) or exists (
          select 1 from summons s
          where s.meeting = p.meeting and s.member = p.member and s.withdrawn_at is null))
      """;
}
