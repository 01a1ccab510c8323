package vn.chibo.web;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Who;
import vn.chibo.notice.SummonsId;

/// The member's page behind his personal link: opening it changes nothing, because mail scanners
/// open links too (decision 2).
@Path("/invitation/{summons}")
class InvitationResource {

  /// The service worker may keep a copy, so that the page opens where there is no network.
  private static final String MAY_BE_KEPT = "Chibo-Offline";

  record invitation(InvitationPage page) implements TemplateInstance {}

  record guest(InvitationPage page) implements TemplateInstance {}

  private final Who who;
  private final InvitationPages pages;
  private final HttpServerResponse response;

  InvitationResource(Who who, InvitationPages pages, HttpServerResponse response) {
    this.who = who;
    this.pages = pages;
    this.response = response;
  }

  @GET
  @Produces(TEXT_HTML)
  public Uni<TemplateInstance> page(@RestPath SummonsId summons) {
    return who.linkHolder(summons.value())
        .chain(pages::of)
        .invoke(() -> response.putHeader(MAY_BE_KEPT, "keep"))
        .map(InvitationResource::shown);
  }

  /// Who is no member of the cell is there beside its body and never in it (R20).
  private static TemplateInstance shown(InvitationPage page) {
    return page.guest() ? new guest(page) : new invitation(page);
  }
}
