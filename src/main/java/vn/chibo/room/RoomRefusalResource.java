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

/// Whether one member is kept out of the room of a meeting; for those who run the evening.
@Path("/{door: meetings|screens}/{meeting}/room/refusals/{member}")
class RoomRefusalResource {

  private final Who who;
  private final ShowOut showOut;

  RoomRefusalResource(Who who, ShowOut showOut) {
    this.who = who;
    this.showOut = showOut;
  }

  @POST
  public Uni<Response> decide(
      @RestPath String door,
      @RestPath MeetingId meeting,
      @RestPath MemberId member,
      @RestForm @Nullable String act) {
    return who.atDoor(door, meeting.value())
        .chain(actor -> decide(actor, meeting, member, act == null ? "" : act))
        .map(_ -> Answers.seeOther("/" + door + "/" + meeting + "/board"));
  }

  private Uni<Void> decide(Actor actor, MeetingId meeting, MemberId member, String act) {
    return switch (act) {
      case "out" -> showOut.showOut(actor, meeting, member);
      case "in" -> showOut.letIn(actor, meeting, member);
      default -> throw Refusal.invalid("unreadable");
    };
  }
}
