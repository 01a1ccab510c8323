package vn.chibo.organisation;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;

/// The tree, organisation by organisation, also those that have ended (R1, R2).
@Path("/")
@Produces(TEXT_HTML)
class OrganisationResource {

  /// Pages beyond this one are not asked for by anybody's click.
  private static final int LAST_PAGE = 100_000;

  private static final int LONGEST_SEARCH = 100;

  record organisations(List<OrganisationLine> places) implements TemplateInstance {}

  record organisation(OrganisationSheet sheet) implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final OrganisationSheets sheets;
  private final Reader reader;

  OrganisationResource(Who who, Database database, OrganisationSheets sheets, Reader reader) {
    this.who = who;
    this.database = database;
    this.sheets = sheets;
    this.reader = reader;
  }

  /// Where somebody's work on the tree begins.
  @GET
  @Path("organisations")
  public Uni<organisations> list() {
    return who.person()
        .chain(person -> database.as(person.subject(), () -> sheets.beginnings(reader.locale())))
        .map(organisations::new);
  }

  @GET
  @Path("organisations/{organisation}")
  public Uni<organisation> show(
      @RestPath OrganisationId organisation,
      @RestQuery Optional<String> q,
      @RestQuery Optional<String> page,
      @RestQuery Optional<String> past) {
    var wanted =
        new OrganisationSheets.Wanted(
            organisation, searched(q.orElse("")), number(page.orElse("")), past.isPresent());
    return who.person()
        .chain(person -> database.as(person.subject(), () -> sheets.of(wanted, reader.locale())))
        .map(organisation::new);
  }

  private static String searched(String typed) {
    var words = typed.replace("\0", "").strip();
    return words.substring(0, Math.min(words.length(), LONGEST_SEARCH));
  }

  private static int number(String page) {
    return page.matches("[0-9]{1,6}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 0;
  }
}
