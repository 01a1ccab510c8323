package vn.chibo.room;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.MeetingId;
import vn.chibo.membership.MemberId;

/// Whether one member is kept out of the room of a meeting; for those who run the evening. Not
/// below `/room`, whose resource would take the longer address too.
@Path("/{door: (?:meetings|screens)}/{meeting}/room-refusals")
class RoomRefusalResource {

  private final Who who;
  private final ShowOut showOut;

  RoomRefusalResource(Who who, ShowOut showOut) {
    this.who = who;
    this.showOut = showOut;
  }

  @POST
  @Path("{member}")
  public Uni<Response> decide(
      @RestPath String door,
      @RestPath MeetingId meeting,
      @RestPath MemberId member,
      @RestForm @Nullable String act,
      @RestForm @Nullable String reason) {
    var back = "/%s/%s/roll/%s#room".formatted(door, meeting, member);
    var wish = new Wish(meeting, member, act == null ? "" : act, reason == null ? "" : reason);
    return who.atDoor(door, meeting.value())
        .chain(actor -> decide(actor, wish))
        .map(_ -> Answers.seeOther(back));
  }

  private record Wish(MeetingId meeting, MemberId member, String act, String reason) {}

  private Uni<Void> decide(Actor actor, Wish wish) {
    return switch (wish.act()) {
      case "out" -> showOut.showOut(actor, wish.meeting(), wish.member(), wish.reason());
      case "in" -> showOut.letIn(actor, wish.meeting(), wish.member());
      default -> throw Refusal.invalid("unreadable");
    };
  }
}
