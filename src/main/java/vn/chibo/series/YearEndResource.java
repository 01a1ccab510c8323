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
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.CellId;

/// The end of a cell's rule, from this month on.
@Path("/cells/{cell}/year/end")
@Produces(TEXT_HTML)
class YearEndResource {

  record end(String cell, String month, List<String> drafts) implements TemplateInstance {}

  private final Who who;
  private final ReadYear readYear;
  private final PlanYear planYear;
  private final Reader reader;
  private final Clock clock;

  YearEndResource(Who who, ReadYear readYear, PlanYear planYear, Reader reader, Clock clock) {
    this.who = who;
    this.readYear = readYear;
    this.planYear = planYear;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<end> check(@RestPath CellId cell) {
    return who.person().chain(person -> readYear.of(person, cell)).map(this::page);
  }

  private end page(ReadYear.Scene scene) {
    var words = YearWords.in(reader.locale());
    var from = scene.year().first();
    var ids = PlanYear.draftsFrom(scene.year(), from);
    var drafts =
        scene.year().entries().stream()
            .filter(entry -> ids.contains(entry.id()))
            .map(entry -> words.day(entry.startsAt()))
            .toList();
    return new end(scene.cell().cell().toString(), words.month(from), drafts);
  }

  /// Ended twice, the second changes nothing.
  @POST
  public Uni<Response> end(@RestPath CellId cell) {
    return who.person()
        .chain(person -> end(person, cell))
        .map(_ -> Answers.seeOther("/cells/" + cell + "/year"));
  }

  private Uni<Void> end(Actor.Person person, CellId cell) {
    var reason = reader.words(YearText.class).endReason();
    return planYear.end(person, cell, VietnamTime.thisMonth(clock), reason);
  }
}
