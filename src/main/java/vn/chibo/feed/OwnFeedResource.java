package vn.chibo.feed;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Who;

/// The calendar of who signed in.
@Path("/mine/calendar")
@Produces(TEXT_HTML)
class OwnFeedResource {

  private final Who who;
  private final FeedPages pages;

  OwnFeedResource(Who who, FeedPages pages) {
    this.who = who;
    this.pages = pages;
  }

  @GET
  public Uni<? extends TemplateInstance> page() {
    return who.person().chain(person -> pages.page(person, new FeedPages.Whose.MyOwn()));
  }

  @POST
  public Uni<Response> change(@RestForm @Nullable String act) {
    return who.person().chain(person -> pages.change(person, new FeedPages.Whose.MyOwn(), act));
  }
}
