package vn.chibo.attendance;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Device;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Refusal;

/// "Tôi có mặt": a member's own check-in behind his personal link. Tapped twice, it is one; tapped
/// after the end, it is kept as evidence that came late.
@Path("/invitation/{summons}/presence")
class PresenceResource {

  private final Who who;
  private final Device device;
  private final CheckIns checkIns;

  PresenceResource(Who who, Device device, CheckIns checkIns) {
    this.who = who;
    this.device = device;
    this.checkIns = checkIns;
  }

  @POST
  @Consumes(APPLICATION_JSON)
  @Produces(APPLICATION_JSON)
  public Uni<Said> checkIn(
      @RestPath UUID summons,
      @RestHeader("Accept-Language") @Nullable String language,
      PresenceBody body) {
    return record(summons, body).map(Phrases.in(language)::checkedIn);
  }

  @POST
  @Consumes(APPLICATION_FORM_URLENCODED)
  public Uni<Response> checkInWithoutScript(
      @RestPath UUID summons, @RestForm @Nullable String place) {
    var back = URI.create("/invitation/" + summons + "#presence");
    return record(summons, new PresenceBody(null, null, place))
        .map(_ -> Response.seeOther(back).build());
  }

  private Uni<CheckedIn> record(UUID summons, PresenceBody body) {
    var tap = body.of(summons, who.linkSecret(), knownDevice());
    return checkIns.add(tap).chain(found -> sure(found, tap)).invoke(PresenceResource::mustStand);
  }

  /// A browser that keeps no cookies cannot be told from another, so it cannot act (decision 2).
  private Optional<byte[]> knownDevice() {
    return Optional.of(device.hash().orElseThrow(() -> Refusal.forbidden("cookies-needed")));
  }

  private Uni<CheckedIn> sure(CheckedIn found, CheckIn tap) {
    return found.outcome() == CheckedIn.Outcome.UNSURE
        ? checkIns.add(tap)
        : Uni.createFrom().item(found);
  }

  private static void mustStand(CheckedIn found) {
    switch (found.outcome()) {
      case RECORDED, AFTER_THE_END -> {}
      case NOT_OPEN -> throw Refusal.conflict("check-in-not-open", Map.of("at", opens(found)));
      case CANCELLED -> throw Refusal.gone("meeting-cancelled");
      case UNKNOWN -> throw Refusal.missing("link-unknown");
      case REVOKED -> throw Refusal.gone("link-revoked");
      case EXPIRED -> throw Refusal.gone("link-expired");
      case OTHER_DEVICE -> throw Refusal.forbidden("link-other-device");
      case UNSURE -> throw Refusal.conflict("tick-not-ours");
    }
  }

  private static Instant opens(CheckedIn found) {
    return Optional.ofNullable(found.opensAt()).orElse(Instant.EPOCH);
  }
}
