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
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Who;
import vn.chibo.organisation.CellId;

/// The calendar of a whole cell.
@Path("/cells/{cell}/calendar-feed")
@Produces(TEXT_HTML)
class CellFeedResource {

  private final Who who;
  private final FeedPages pages;

  CellFeedResource(Who who, FeedPages pages) {
    this.who = who;
    this.pages = pages;
  }

  @GET
  public Uni<? extends TemplateInstance> page(@RestPath CellId cell) {
    return who.person().chain(person -> pages.page(person, new FeedPages.Whose.TheCells(cell)));
  }

  @POST
  public Uni<Response> change(@RestPath CellId cell, @RestForm @Nullable String act) {
    return who.person()
        .chain(person -> pages.change(person, new FeedPages.Whose.TheCells(cell), act));
  }
}
