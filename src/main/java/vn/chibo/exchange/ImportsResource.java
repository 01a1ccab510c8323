package vn.chibo.exchange;

import static jakarta.ws.rs.core.MediaType.MULTIPART_FORM_DATA;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.organisation.OrganisationId;

/// Files of rosters that a cell or committee brings in: sent, and the last ones listed.
@Path("/organisations/{organisation}/imports")
@Produces(TEXT_HTML)
class ImportsResource {

  private static final int LONGEST_NAME = 120;

  record imports(Place place, long megabytes, List<PastRun> past, Map<String, String> errors)
      implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final Runs runs;
  private final CheckRoster checkRoster;
  private final Reader reader;
  private final long megabytes;

  /// @param largestBody the largest body that is read at all, told before a file is sent
  ImportsResource(
      Who who,
      Database database,
      Runs runs,
      CheckRoster checkRoster,
      Reader reader,
      @ConfigProperty(name = "chibo.web.largest-body") long largestBody) {
    this.who = who;
    this.database = database;
    this.runs = runs;
    this.checkRoster = checkRoster;
    this.reader = reader;
    this.megabytes = largestBody >> 20;
  }

  @GET
  public Uni<imports> list(@RestPath OrganisationId organisation) {
    return who.person().chain(person -> page(person, organisation, Map.of()));
  }

  /// Who may not bring anything in here is told so before his file is looked at.
  @POST
  @Consumes(MULTIPART_FORM_DATA)
  public Uni<Response> check(
      @RestPath OrganisationId organisation, @RestForm @Nullable FileUpload file) {
    return file == null || file.size() == 0
        ? who.person().chain(person -> refused(person, organisation, text().missingFile()))
        : who.person().chain(person -> check(person, organisation, file));
  }

  private Uni<Response> check(Actor.Person person, OrganisationId organisation, FileUpload file) {
    var upload = new CheckRoster.Upload(name(file), file.uploadedFile());
    return checkRoster
        .check(person, organisation, upload)
        .chain(checking -> answer(person, organisation, checking));
  }

  private static String name(FileUpload file) {
    var told = file.fileName() == null ? "" : file.fileName();
    var last = told.substring(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1);
    var clean = Letters.clean(Normalizer.normalize(last, Normalizer.Form.NFC));
    return clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
  }

  private Uni<Response> answer(
      Actor.Person person, OrganisationId organisation, CheckRoster.Checking checking) {
    return switch (checking) {
      case CheckRoster.Checking.Begun(var run) ->
          Uni.createFrom()
              .item(Answers.seeOther("/organisations/" + organisation + "/imports/" + run));
      case CheckRoster.Checking.Refused(var why, var what) ->
          refused(
              person, organisation, FileWords.sentence(reader.words(FileText.class), why, what));
    };
  }

  private ExchangeText text() {
    return reader.words(ExchangeText.class);
  }

  private Uni<Response> refused(Actor.Person person, OrganisationId organisation, String sentence) {
    return page(person, organisation, Map.of("file", sentence))
        .map(page -> Answers.page(422, page));
  }

  private Uni<imports> page(
      Actor.Person person, OrganisationId organisation, Map<String, String> errors) {
    return database.as(
        person.subject(), () -> runs.place(organisation).chain(place -> page(place, errors)));
  }

  private Uni<imports> page(Place place, Map<String, String> errors) {
    return runs.of(new OrganisationId(place.id()))
        .map(found -> found.stream().map(run -> PastRun.of(run, reader.locale())).toList())
        .map(past -> new imports(place, megabytes, past, errors));
  }
}
