package vn.chibo.room;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// What happens in the rooms, as the room server tells it. It is kept as it came and answered at
/// once: the server waits for nobody, and what it cannot deliver is lost. Read later.
@Path("/jitsi/events/{about: [a-z]{1,20}}/{what: [a-z]{1,20}}")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
class EventResource {

  private final Rooms rooms;
  private final RoomEvents events;

  EventResource(Rooms rooms, RoomEvents events) {
    this.rooms = rooms;
    this.events = events;
  }

  @POST
  public Uni<Response> receive(
      @HeaderParam("Authorization") @Nullable String key,
      @RestPath String about,
      @RestPath String what,
      byte[] body) {
    if (!rooms.mayTell(key)) {
      return answer(401, Map.of("message", "This key is not known"));
    }
    if (body.length > RoomEvents.LARGEST) {
      return answer(413, Map.of("message", "Too large"));
    }
    return events
        .keep(about + "/" + what, new String(body, StandardCharsets.UTF_8))
        .chain(() -> answer(200, Map.of("ok", true)));
  }

  private static Uni<Response> answer(int status, Map<String, ?> body) {
    return Uni.createFrom().item(Response.status(status).entity(body).build());
  }
}
