package vn.chibo.office;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Reader;
import vn.chibo.organisation.OrganisationId;

/// Invites the holder of a post to an account, and takes an invitation back.
@Path("/organisations/{organisation}/posts/{post}/invitation")
@Produces(TEXT_HTML)
class InvitationsResource {

  /// A slip that is shown once.
  record slip(SlipPage page) implements TemplateInstance {}

  record mailed(SlipPage page) implements TemplateInstance {}

  private final Who who;
  private final InviteHolder inviteHolder;
  private final GivePages givePages;
  private final Reader reader;

  InvitationsResource(Who who, InviteHolder inviteHolder, GivePages givePages, Reader reader) {
    this.who = who;
    this.inviteHolder = inviteHolder;
    this.givePages = givePages;
    this.reader = reader;
  }

  /// The link is told in this answer and never again, so there is no page to redirect to.
  @POST
  public Uni<TemplateInstance> invite(
      @RestPath OrganisationId organisation,
      @RestPath PostId post,
      @RestForm Optional<String> way) {
    boolean byMail = way.orElse("").equals("mail");
    return who.person()
        .chain(person -> inviteHolder.invite(person.subject(), organisation.value(), post, byMail))
        .map(slip -> page(organisation, slip));
  }

  private TemplateInstance page(OrganisationId organisation, InviteHolder.Slip slip) {
    var page = SlipPage.of(slip, "/organisations/" + organisation + "/posts", reader.locale());
    return slip.mailed() ? new mailed(page) : new slip(page);
  }

  @POST
  @Path("revocation")
  public Uni<Response> revoke(@RestPath OrganisationId organisation, @RestPath PostId post) {
    return who.person().chain(person -> revoke(person, organisation, post));
  }

  private Uni<Response> revoke(Actor.Person person, OrganisationId organisation, PostId post) {
    return inviteHolder
        .revoke(person.subject(), organisation.value(), post)
        .chain(() -> givePages.back(person, organisation.value()));
  }
}
