package vn.chibo.room;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestPath;

/// Public keys as the room server fetches them: by the SHA-256 of the id in a token's head.
@Path("/jitsi")
class AsapResource {

  private static final String PEM = "application/x-pem-file";

  private final RoomKeys keys;

  AsapResource(RoomKeys keys) {
    this.keys = keys;
  }

  @GET
  @Path("asap/{hash: [0-9a-f]{64}}.pem")
  @Produces(PEM)
  public Uni<String> room(@RestPath String hash) {
    return keys.publicPem(KeyPurpose.ROOM, hash);
  }

  @GET
  @Path("asap-system/{hash: [0-9a-f]{64}}.pem")
  @Produces(PEM)
  public Uni<String> system(@RestPath String hash) {
    return keys.publicPem(KeyPurpose.SYSTEM, hash);
  }
}
