package vn.chibo.office;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Reader;

/// The pages behind the link of an invitation. Reading them changes nothing.
@Path("/joining/{invitation}")
@Produces(TEXT_HTML)
class JoiningResource {

  record invited(String id, String name, String until, String way, @Nullable String username)
      implements TemplateInstance {}

  record made(String username, String password, String back) implements TemplateInstance {}

  record reopened(String username) implements TemplateInstance {}

  private final JoiningDoor door;
  private final AcceptInvitation acceptInvitation;
  private final Reader reader;
  private final Clock clock;

  JoiningResource(JoiningDoor door, AcceptInvitation acceptInvitation, Reader reader, Clock clock) {
    this.door = door;
    this.acceptInvitation = acceptInvitation;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<invited> page(@RestPath UUID invitation) {
    return acceptInvitation.find(invitation, door.brought()).map(this::page);
  }

  private invited page(Invitation found) {
    var words = OfficeWords.in(reader.locale());
    return new invited(
        found.id().toString(),
        found.name(),
        words.hour(found.expiresAt()),
        found.way(clock.instant()).name(),
        found.username());
  }

  /// The password is told in this answer and never again, so there is no page to redirect to.
  @POST
  public Uni<TemplateInstance> accept(@RestPath UUID invitation) {
    return acceptInvitation
        .accept(invitation, door.brought())
        .map(welcome -> page(invitation, welcome));
  }

  private static TemplateInstance page(UUID invitation, AcceptInvitation.Welcome welcome) {
    return switch (welcome) {
      case AcceptInvitation.Welcome.Made(var username, var password) ->
          new made(username, password.text(), JoiningDoor.page(invitation));
      case AcceptInvitation.Welcome.Reopened(var username) -> new reopened(username);
    };
  }
}
