package vn.chibo.room;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Typed;

/// What the room server told and nobody could use, before the operator.
@Path("/operator/room-events")
@Produces(TEXT_HTML)
class RoomEventsResource {

  record events(boolean configured, List<SetAside.Heap> heaps) implements TemplateInstance {}

  private final Who who;
  private final Rooms rooms;
  private final SetAside setAside;

  RoomEventsResource(Who who, Rooms rooms, SetAside setAside) {
    this.who = who;
    this.rooms = rooms;
    this.setAside = setAside;
  }

  @GET
  public Uni<TemplateInstance> page() {
    return setAside.heaps(who.operator()).map(heaps -> new events(rooms.configured(), heaps));
  }

  @POST
  @Path("discards")
  public Uni<Response> discard(MultivaluedMap<String, String> fields) {
    var operator = who.operator();
    var typed = new Typed(fields);
    var wish = new SetAside.Wish(typed.text("trouble"), typed.text("about"), upTo(typed));
    return setAside.discard(operator, wish).map(_ -> Answers.seeOther("/operator/room-events"));
  }

  /// What is no number was never shown, so nothing is meant by it.
  private static long upTo(Typed typed) {
    var digits = typed.text("up-to");
    return digits.matches("[0-9]{1,18}") ? Long.parseLong(digits) : 0;
  }
}
