package vn.chibo.exchange;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Typed;
import vn.chibo.organisation.OrganisationId;

/// One file that was checked: what it would do, row by row; applied or dropped.
@Path("/organisations/{organisation}/imports/{run}")
@Produces(TEXT_HTML)
class ImportResource {

  /// Pages beyond this one are not asked for by anybody's click.
  private static final int LAST_PAGE = 100_000;

  record check(Place place, CheckPage page) implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final Runs runs;
  private final ApplyRoster applyRoster;
  private final ResultSheet resultSheet;
  private final Reader reader;
  private final Clock clock;

  ImportResource(
      Who who,
      Database database,
      Runs runs,
      ApplyRoster applyRoster,
      ResultSheet resultSheet,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.runs = runs;
    this.applyRoster = applyRoster;
    this.resultSheet = resultSheet;
    this.reader = reader;
    this.clock = clock;
  }

  /// What is asked of the page by its address.
  private record Asked(OrganisationId organisation, RunId run, Runs.Part part, boolean stale) {}

  @GET
  public Uni<check> show(
      @RestPath OrganisationId organisation,
      @RestPath RunId run,
      @RestQuery Optional<String> only,
      @RestQuery Optional<String> page,
      @RestQuery Optional<String> stale) {
    var verdict =
        Arrays.stream(Verdict.values())
            .filter(each -> each.name().equals(only.orElse("")))
            .findFirst()
            .orElse(null);
    var part = new Runs.Part(verdict, number(page.orElse("")));
    var asked = new Asked(organisation, run, part, stale.isPresent());
    return who.person().chain(person -> database.as(person.subject(), () -> placed(asked)));
  }

  private static int number(String page) {
    return page.matches("[0-9]{1,6}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 0;
  }

  private Uni<check> placed(Asked asked) {
    return runs.place(asked.organisation()).chain(place -> found(place, asked));
  }

  private Uni<check> found(Place place, Asked asked) {
    return runs.find(asked.organisation(), asked.run()).chain(run -> shown(place, asked, run));
  }

  private Uni<check> shown(Place place, Asked asked, Run run) {
    return runs.progress(asked.run())
        .map(progress -> Going.of(run, progress, clock.instant(), asked.stale()))
        .chain(going -> page(asked, run, going))
        .map(page -> new check(place, page));
  }

  private Uni<CheckPage> page(Asked asked, Run run, Going going) {
    return going.isUnderWay()
        ? Uni.createFrom().item(CheckPage.of(run, asked.part(), List.of(), reader.locale(), going))
        : runs.rows(run, asked.part())
            .map(rows -> CheckPage.of(run, asked.part(), rows, reader.locale(), going));
  }

  @POST
  @Path("application")
  public Uni<Response> apply(
      @RestPath OrganisationId organisation,
      @RestPath RunId run,
      MultivaluedMap<String, String> fields) {
    var sha256 = new Typed(fields).text("sha256");
    return who.person()
        .chain(person -> applyRoster.apply(person, organisation, run, sha256))
        .map(applying -> applied(applying, "/organisations/" + organisation + "/imports/" + run));
  }

  private static Response applied(ApplyRoster.Applying applying, String path) {
    return switch (applying) {
      case APPLIED, BEGUN -> Answers.seeOther(path);
      case STALE -> Answers.seeOther(path + "?stale=yes");
    };
  }

  @POST
  @Path("dropping")
  public Uni<Response> drop(@RestPath OrganisationId organisation, @RestPath RunId run) {
    return who.person()
        .chain(person -> applyRoster.drop(person, organisation, run))
        .map(_ -> Answers.seeOther("/organisations/" + organisation + "/imports"));
  }

  @GET
  @Path("result.csv")
  @Produces("text/csv")
  public Uni<Response> csv(@RestPath OrganisationId organisation, @RestPath RunId run) {
    return who.person().chain(person -> result(person, organisation, run, SheetKind.CSV));
  }

  @GET
  @Path("result.xlsx")
  @Produces(SheetKind.XLSX_TYPE)
  public Uni<Response> xlsx(@RestPath OrganisationId organisation, @RestPath RunId run) {
    return who.person().chain(person -> result(person, organisation, run, SheetKind.XLSX));
  }

  private Uni<Response> result(
      Actor.Person person, OrganisationId organisation, RunId run, SheetKind kind) {
    return resultSheet
        .of(person, organisation, run, kind, reader.locale())
        .map(bytes -> kind.download(bytes, "ket-qua-kiem-tra"));
  }
}
