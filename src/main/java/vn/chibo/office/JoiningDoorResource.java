package vn.chibo.office;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Secret;
import vn.chibo.kernel.Answers;

/// Exchanges the secret of an invitation for a cookie and a clean address. Opening the link changes
/// nothing in the tables: mail scanners open links too (decision 2).
@Path("/")
class JoiningDoorResource {

  private final Invitations invitations;
  private final JoiningDoor door;
  private final Clock clock;

  JoiningDoorResource(Invitations invitations, JoiningDoor door, Clock clock) {
    this.invitations = invitations;
    this.door = door;
    this.clock = clock;
  }

  @GET
  @Path("a/{secret}")
  public Uni<Response> open(@RestPath String secret) {
    var brought = new Secret(secret);
    return invitations.find(brought).map(found -> enter(found, brought));
  }

  private Response enter(Invitation found, Secret secret) {
    found.way(clock.instant());
    door.enter(found.id(), secret);
    return Answers.seeOther(JoiningDoor.page(found.id()));
  }
}
