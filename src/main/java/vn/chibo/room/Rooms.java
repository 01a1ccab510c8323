package vn.chibo.room;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.Evening;
import vn.chibo.rulebook.AttendanceRules;
import vn.chibo.rulebook.OnlineRules;
import vn.chibo.rulebook.RuleSet;
import vn.chibo.rulebook.Rulebook;

/// Whether there are rooms at all, and whether one meeting's room is open now. Members, the room
/// server and the pages all ask here, so they hear the same.
@ApplicationScoped
public class Rooms {

  private static final Logger LOG = Logger.getLogger(Rooms.class);

  private final Optional<JitsiServer> server;
  private final Rulebook rulebook;
  private final Clock clock;

  Rooms(JitsiConfig config, Rulebook rulebook, Clock clock) {
    this.server = config.url().map(url -> JitsiServer.of(url, config));
    this.rulebook = rulebook;
    this.clock = clock;
  }

  /// Being made is the check: half a configuration stops the start, not the evening.
  void checkAtStart(@Observes StartupEvent start) {
    LOG.debugf("rooms configured: %s", configured());
  }

  public boolean configured() {
    return server.isPresent();
  }

  /// Where browsers find the room server, if there is one.
  public Optional<URI> address() {
    return server.map(JitsiServer::url);
  }

  /// Whether the room of this meeting can be entered now.
  public RoomState state(Evening evening) {
    if (server.isEmpty()) {
      return RoomState.NOT_CONFIGURED;
    }
    return switch (evening.stage()) {
      case DRAFT, CALLED -> isUsed(evening) ? RoomState.NOT_YET : RoomState.NOT_USED;
      case OPEN -> isUsed(evening) ? opened(evening) : RoomState.NOT_USED;
      case ENDED -> RoomState.CLOSED;
      case CANCELLED -> RoomState.CANCELLED;
    };
  }

  /// In a meeting in person, who comes into the room follows it and is not counted (R10a).
  private boolean isUsed(Evening evening) {
    return evening.form().usesRoom() || rules(evening).value(OnlineRules.FOLLOWERS_ENTER_ROOM);
  }

  private RoomState opened(Evening evening) {
    return clock.instant().isBefore(closesAt(evening)) ? RoomState.OPEN : RoomState.CLOSED;
  }

  /// When the room closes at the latest, though nobody ended the session.
  Instant closesAt(Evening evening) {
    return opensAt(evening).plus(rules(evening).value(AttendanceRules.SESSION_ENDS_AFTER));
  }

  Instant opensAt(Evening evening) {
    var opened = evening.openedAt();
    return opened == null ? evening.startsAt() : opened;
  }

  RuleSet rules(Evening evening) {
    return rulebook.kept(
        evening.openingRuleSet() == null ? evening.calledUnder() : evening.heldUnder());
  }

  /// The configured server; refuses `rooms-not-configured`.
  JitsiServer server() {
    return server.orElseThrow(() -> Refusal.conflict("rooms-not-configured"));
  }

  /// Whether the header brings the key for asking about rooms.
  boolean mayReserve(@Nullable String authorization) {
    return server.map(JitsiServer::reservationKey).stream()
        .anyMatch(key -> key.isBroughtBy(authorization));
  }

  /// Whether the header brings the key for telling events.
  boolean mayTell(@Nullable String authorization) {
    return server.map(JitsiServer::eventsKey).stream()
        .anyMatch(key -> key.isBroughtBy(authorization));
  }
}
