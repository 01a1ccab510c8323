package vn.chibo.room;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Who;
import vn.chibo.meeting.MeetingId;

/// The room of a meeting, entered by a personal link. The answer leads to the room server with a
/// token that nobody keeps.
@Path("/invitation/{summons}/room")
class RoomResource {

  record app(AppPage page) implements TemplateInstance {}

  private final Who who;
  private final EnterRoom enterRoom;

  RoomResource(Who who, EnterRoom enterRoom) {
    this.who = who;
    this.enterRoom = enterRoom;
  }

  @POST
  public Uni<Response> enter(@RestPath UUID summons, @RestForm @Nullable String mode) {
    var chosen = Mode.of(mode);
    return who.linkHolder(summons)
        .chain(holder -> enterRoom.enter(holder, new MeetingId(holder.meeting()), chosen))
        .map(entrance -> answer(entrance, chosen, "/invitation/" + summons));
  }

  static Response answer(Entrance entrance, Mode mode, String back) {
    return switch (mode) {
      case VIDEO, AUDIO -> unkept(Response.seeOther(entrance.inBrowser(mode)));
      case APP -> unkept(Response.ok(new app(AppPage.of(entrance, back))));
    };
  }

  private static Response unkept(Response.ResponseBuilder answer) {
    return answer
        .header("Cache-Control", "no-store")
        .header("Referrer-Policy", "no-referrer")
        .build();
  }
}
