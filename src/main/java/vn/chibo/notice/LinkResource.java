package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.MeetingId;

/// The personal link of one summoned person, as the cell's officers handle it.
@Path("/meetings/{meeting}/summons/{summons}/link")
class LinkResource {

  private final Who who;
  private final ReplaceLink replaceLink;

  LinkResource(Who who, ReplaceLink replaceLink) {
    this.who = who;
    this.replaceLink = replaceLink;
  }

  @POST
  public Uni<Response> replace(
      @RestPath MeetingId meeting, @RestPath SummonsId summons, @RestForm @Nullable String act) {
    return who.person()
        .chain(officer -> replace(new Wish(officer, meeting, summons), act))
        .map(done -> SummonsResource.backTo(meeting));
  }

  private record Wish(Actor.Person officer, MeetingId meeting, SummonsId summons) {}

  private Uni<Void> replace(Wish wish, @Nullable String act) {
    return switch (act) {
      case "resend" -> replaceLink.resend(wish.meeting(), wish.summons(), wish.officer());
      case "revoke" -> replaceLink.revoke(wish.meeting(), wish.summons(), wish.officer());
      case null, default -> throw Refusal.invalid("unreadable");
    };
  }
}
