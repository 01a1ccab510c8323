package vn.chibo.reform;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;

/// One decision: what it will touch, then that it is confirmed, waits, is done or was withdrawn.
@Path("/")
@Produces(TEXT_HTML)
class ReorganisationResource {

  record reorganisation(PlanPage page) implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final PlanPages planPages;
  private final ConfirmReorganisation confirmReorganisation;
  private final CarryOut carryOut;

  ReorganisationResource(
      Who who,
      Database database,
      PlanPages planPages,
      ConfirmReorganisation confirmReorganisation,
      CarryOut carryOut) {
    this.who = who;
    this.database = database;
    this.planPages = planPages;
    this.confirmReorganisation = confirmReorganisation;
    this.carryOut = carryOut;
  }

  @GET
  @Path("reorganisations/{reorganisation}")
  public Uni<reorganisation> show(@RestPath ReorganisationId reorganisation) {
    return who.person()
        .chain(person -> database.as(person.subject(), () -> planPages.of(reorganisation)))
        .map(reorganisation::new);
  }

  /// What has its day today or earlier is done at once; the job would find it within the minute.
  @POST
  @Path("reorganisations/{reorganisation}/confirmation")
  public Uni<Response> confirm(@RestPath ReorganisationId reorganisation) {
    return who.person()
        .chain(person -> confirmReorganisation.confirm(person, reorganisation))
        .chain(plan -> carryOut.carryOut(plan.id()))
        .map(_ -> Answers.seeOther("/reorganisations/" + reorganisation));
  }

  @POST
  @Path("reorganisations/{reorganisation}/withdrawal")
  public Uni<Response> withdraw(@RestPath ReorganisationId reorganisation) {
    return who.person()
        .chain(person -> confirmReorganisation.withdraw(person, reorganisation))
        .map(plan -> Answers.seeOther("/organisations/" + plan.root() + "/reorganisations"));
  }
}
