package vn.chibo.series;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Reader;
import vn.chibo.organisation.CellId;

/// The next twelve months of a cell: what is planned, what a rule would plan, what to look out for.
@Path("/cells/{cell}/year")
@Produces(TEXT_HTML)
class YearResource {

  record year(YearPage page) implements TemplateInstance {}

  private final Who who;
  private final ReadYear readYear;
  private final PlanYear planYear;
  private final Reader reader;
  private final Clock clock;

  YearResource(Who who, ReadYear readYear, PlanYear planYear, Reader reader, Clock clock) {
    this.who = who;
    this.readYear = readYear;
    this.planYear = planYear;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<year> ahead(@RestPath CellId cell) {
    return who.person()
        .chain(person -> readYear.of(person, cell))
        .map(scene -> new year(page(scene)));
  }

  private YearPage page(ReadYear.Scene scene) {
    return YearPage.of(scene.cell(), scene.year(), scene.chairs(), scene.rules(), reader.locale());
  }

  /// Makes what is missing; the second time nothing is.
  @POST
  @Path("drafts")
  public Uni<Response> make(@RestPath CellId cell) {
    return who.person()
        .chain(person -> planYear.make(person, cell))
        .map(_ -> Answers.seeOther("/cells/" + cell + "/year"));
  }
}
