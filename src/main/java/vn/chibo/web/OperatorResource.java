package vn.chibo.web;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import vn.chibo.identity.Who;
import vn.chibo.room.SetAside;

/// Where the operator of the service begins. He keeps it running and reads nothing of the meetings
/// (decision 13). Its path stands at the method: at the class it would take every longer path that
/// begins alike.
@Path("/")
@Produces(TEXT_HTML)
class OperatorResource {

  record operator(int aside) implements TemplateInstance {}

  private final Who who;
  private final SetAside setAside;

  OperatorResource(Who who, SetAside setAside) {
    this.who = who;
    this.setAside = setAside;
  }

  @GET
  @Path("operator")
  public Uni<TemplateInstance> page() {
    return setAside.count(who.operator()).map(operator::new);
  }
}
