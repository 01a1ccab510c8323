package vn.chibo.room;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Rooms as the room server reserves them. Its words for what it asks, ours for yes and no; every
/// refusal's message is shown to the member by the room server.
@Path("/jitsi/reservation/conference")
@Produces(MediaType.APPLICATION_JSON)
class ReservationResource {

  private static final int LONGEST = 200;

  record Message(String message) {}

  private final Rooms rooms;
  private final ReserveRoom reserveRoom;

  ReservationResource(Rooms rooms, ReserveRoom reserveRoom) {
    this.rooms = rooms;
    this.reserveRoom = reserveRoom;
  }

  @POST
  public Uni<Response> reserve(
      @HeaderParam("Authorization") @Nullable String key,
      @RestForm @Nullable String name,
      @RestForm("mail_owner") @Nullable String mailOwner) {
    return allowed(key, () -> ask(text(name), text(mailOwner)));
  }

  private Uni<Response> ask(String name, String mailOwner) {
    return name.isEmpty() || mailOwner.isEmpty()
        ? Uni.createFrom().item(no(400, "name and mail_owner are needed"))
        : reserveRoom.ask(name, mailOwner).map(ReservationResource::answer);
  }

  @GET
  @Path("{id: [0-9]{1,18}}")
  public Uni<Response> show(@HeaderParam("Authorization") @Nullable String key, @RestPath long id) {
    return allowed(key, () -> reserveRoom.find(id).map(ReservationResource::answer));
  }

  @DELETE
  @Path("{id: [0-9]{1,18}}")
  public Uni<Response> release(
      @HeaderParam("Authorization") @Nullable String key, @RestPath long id) {
    return allowed(key, () -> reserveRoom.release(id).map(ReservationResource::released));
  }

  private Uni<Response> allowed(@Nullable String key, Supplier<Uni<Response>> work) {
    return rooms.mayReserve(key)
        ? work.get()
        : Uni.createFrom().item(no(401, "This key is not known"));
  }

  /// What cannot be a name is as good as none.
  private static String text(@Nullable String text) {
    return text == null || text.length() > LONGEST || text.indexOf('\0') >= 0 ? "" : text.strip();
  }

  private static Response answer(Reserving reserving) {
    return switch (reserving) {
      case Reserving.Granted granted -> Response.ok(granted.reservation()).build();
      case Reserving.Refused refused -> no(403, refused.because());
      case Reserving.Unknown _ -> no(404, "No such session");
    };
  }

  private static Response released(boolean known) {
    return known ? Response.ok(Map.of()).build() : no(404, "No such session");
  }

  private static Response no(int status, String message) {
    return Response.status(status).entity(new Message(message)).build();
  }
}
