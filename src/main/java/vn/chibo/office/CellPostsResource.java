package vn.chibo.office;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Reader;
import vn.chibo.organisation.CellId;

/// Who holds which post of a cell, for its members and those who oversee it; those who may give
/// posts find the way to it here.
@Path("/cells/{cell}/posts")
@Produces(TEXT_HTML)
class CellPostsResource {

  record posts(PostsPage page) implements TemplateInstance {}

  private final Who who;
  private final PostsPages pages;
  private final Reader reader;

  CellPostsResource(Who who, PostsPages pages, Reader reader) {
    this.who = who;
    this.pages = pages;
    this.reader = reader;
  }

  @GET
  public Uni<posts> list(@RestPath CellId cell) {
    return who.person()
        .chain(person -> pages.of(new PostsPages.Asked(person, cell.value(), "", reader.locale())))
        .map(posts::new);
  }
}
