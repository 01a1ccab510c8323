package vn.chibo.office;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Refusal;

/// Links an account that its holder has already, after a fresh sign-in with it.
@Path("/ky/joining/{invitation}")
@Produces(TEXT_HTML)
class LinkAccountResource {

  record link(String id, String name, String username) implements TemplateInstance {}

  private final Who who;
  private final JoiningDoor door;
  private final AcceptInvitation acceptInvitation;

  LinkAccountResource(Who who, JoiningDoor door, AcceptInvitation acceptInvitation) {
    this.who = who;
    this.door = door;
    this.acceptInvitation = acceptInvitation;
  }

  @GET
  public Uni<link> page(@RestPath UUID invitation) {
    var account = who.signedIn();
    return acceptInvitation
        .find(invitation, door.brought())
        .map(found -> new link(found.id().toString(), found.name(), account.username()));
  }

  /// Refuses `sign-in-not-fresh` when the sign-in for this very purpose is too old.
  @POST
  public Uni<Response> confirm(@RestPath UUID invitation) {
    var secret = door.brought();
    if (!who.isFresh()) {
      throw Refusal.forbidden("sign-in-not-fresh");
    }
    return acceptInvitation
        .link(invitation, secret, who.signedIn())
        .map(_ -> Answers.seeOther("/desk"));
  }
}
