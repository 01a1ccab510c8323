package vn.chibo.notice;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.kernel.Refusal;

/// Where the reader of a mail asks for no more of them. Opening it changes nothing, for scanners
/// open links too; a mailbox posts to it by itself when its owner presses its own button (RFC
/// 8058).
@Path("/")
class NoMoreMailsResource {

  record question() implements TemplateInstance {}

  record done() implements TemplateInstance {}

  private final NoMoreMails noMoreMails;
  private final WithdrawConsent withdrawConsent;

  NoMoreMailsResource(NoMoreMails noMoreMails, WithdrawConsent withdrawConsent) {
    this.noMoreMails = noMoreMails;
    this.withdrawConsent = withdrawConsent;
  }

  @GET
  @Path("u/{token}")
  @Produces(TEXT_HTML)
  public TemplateInstance ask(@RestPath String token) {
    reader(token);
    return new question();
  }

  @POST
  @Path("u/{token}")
  @Produces(TEXT_HTML)
  public Uni<TemplateInstance> stop(@RestPath String token) {
    return withdrawConsent.of(reader(token)).replaceWith(new done());
  }

  private UUID reader(String token) {
    return noMoreMails.read(token).orElseThrow(() -> Refusal.missing("link-unknown"));
  }
}
