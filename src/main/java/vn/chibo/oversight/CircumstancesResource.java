package vn.chibo.oversight;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import vn.chibo.identity.Who;

/// The special circumstances that the committee has to look at.
@Path("/oversight/circumstances")
@Produces(TEXT_HTML)
class CircumstancesResource {

  record circumstances(List<CircumstanceList.Stated> stated) implements TemplateInstance {}

  private final Who who;
  private final CircumstanceList list;

  CircumstancesResource(Who who, CircumstanceList list) {
    this.who = who;
    this.list = list;
  }

  @GET
  public Uni<TemplateInstance> list() {
    return who.person().chain(list::of).map(stated -> new circumstances(stated));
  }
}
