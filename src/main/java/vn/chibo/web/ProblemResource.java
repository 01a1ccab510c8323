package vn.chibo.web;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;
import static jakarta.ws.rs.core.MediaType.WILDCARD;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.kernel.Refusal;

/// Where the `type` of a problem leads: what it means and what can be done.
@Path("/problems/{slug}")
class ProblemResource {

  record explained(String title, String advice, String slug) implements TemplateInstance {}

  private final Page page;

  ProblemResource(Page page) {
    this.page = page;
  }

  @GET
  @Produces(TEXT_HTML)
  public TemplateInstance page(@RestPath String slug) {
    if (!ProblemWords.knows(slug)) {
      throw Refusal.missing("page-missing");
    }
    var words = ProblemWords.of(new Problem(0, slug, Map.of(), ""), page.language());
    return new explained(words.title(), words.advice(), slug);
  }

  /// Where a request ends that met an outage before it reached its own resource.
  @GET
  @Path("now")
  @Produces(WILDCARD)
  public String outage(@RestPath String slug) {
    throw Refusal.unavailable(slug);
  }
}
