package vn.chibo.room;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Who;
import vn.chibo.meeting.MeetingId;

/// The room of a meeting, entered by an account: officers, chair, clerk and summoned members.
@Path("/meetings/{meeting}/room")
class MeetingRoomResource {

  private final Who who;
  private final EnterRoom enterRoom;

  MeetingRoomResource(Who who, EnterRoom enterRoom) {
    this.who = who;
    this.enterRoom = enterRoom;
  }

  @POST
  public Uni<Response> enter(@RestPath MeetingId meeting, @RestForm @Nullable String mode) {
    var chosen = Mode.of(mode);
    return who.person()
        .chain(person -> enterRoom.enter(person, meeting, chosen))
        .map(entrance -> RoomResource.answer(entrance, chosen, "/meetings/" + meeting));
  }
}
