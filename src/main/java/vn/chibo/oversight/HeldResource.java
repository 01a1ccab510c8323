package vn.chibo.oversight;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import vn.chibo.identity.Who;

/// What the service holds about the member who asks: his right to see it (docs/privacy.md).
@Path("/mine/held")
class HeldResource {

  /// One kind of data in the reader's words.
  record Line(String kind, long entries, String span, String keptFor) {}

  record held(Held.Self self, List<Held.Standing> standings, List<Line> lines)
      implements TemplateInstance {}

  private final Who who;
  private final Held held;

  HeldResource(Who who, Held held) {
    this.who = who;
    this.held = held;
  }

  @GET
  @Produces(TEXT_HTML)
  public Uni<TemplateInstance> page(@Context HttpHeaders headers) {
    var words = HeldWords.of(headers);
    return who.person().chain(held::about).map(about -> page(about, words));
  }

  private static TemplateInstance page(Held.About about, HeldWords words) {
    var lines = about.entries().stream().map(words::line).toList();
    return new held(about.self(), about.standings(), lines);
  }
}
