package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.MeetingId;
import vn.chibo.membership.Channel;

/// The tick that somebody was told by phone or in person, or was handed his slip (R37).
@Path("/meetings/{meeting}/summons/{summons}/delivery")
class DeliveryResource {

  private final Who who;
  private final TellByHand tellByHand;

  DeliveryResource(Who who, TellByHand tellByHand) {
    this.who = who;
    this.tellByHand = tellByHand;
  }

  @POST
  public Uni<Response> tell(
      @RestPath MeetingId meeting,
      @RestPath SummonsId summons,
      @RestForm @Nullable String channel) {
    var way = read(channel);
    return who.person()
        .chain(officer -> tellByHand.tell(officer, meeting, summons, way))
        .map(done -> SummonsResource.backTo(meeting));
  }

  private static Channel read(@Nullable String channel) {
    return Arrays.stream(Channel.values())
        .filter(Channel::byHand)
        .filter(known -> known.name().equals(channel))
        .findFirst()
        .orElseThrow(() -> Refusal.invalid("unreadable"));
  }
}
