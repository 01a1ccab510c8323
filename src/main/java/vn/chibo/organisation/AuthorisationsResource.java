package vn.chibo.organisation;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Typed;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.rulebook.OnlineRules;
import vn.chibo.rulebook.RuleSet;
import vn.chibo.rulebook.Rulebook;

/// The authorisations of a cell: recorded by the committee above, seen by the cell.
@Path("/cells/{cell}/authorisations")
@Produces(TEXT_HTML)
class AuthorisationsResource {

  record authorisations(
      CellName cell,
      List<AuthorisationLine> lines,
      boolean governed,
      String citation,
      List<AuthorisationLine.Ground> grounds,
      AuthorisationForm form,
      Map<String, String> errors)
      implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final Organisations organisations;
  private final Authorisations store;
  private final GrantAuthorisation grantAuthorisation;
  private final Rulebook rulebook;
  private final Reader reader;
  private final Clock clock;

  AuthorisationsResource(
      Who who,
      Database database,
      Organisations organisations,
      Authorisations store,
      GrantAuthorisation grantAuthorisation,
      Rulebook rulebook,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.organisations = organisations;
    this.store = store;
    this.grantAuthorisation = grantAuthorisation;
    this.rulebook = rulebook;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<authorisations> list(@RestPath CellId cell) {
    var blank = new AuthorisationForm(new Typed(new MultivaluedHashMap<>()));
    return who.person().chain(person -> page(person, cell, blank, Map.of()));
  }

  @POST
  public Uni<Response> grant(@RestPath CellId cell, MultivaluedMap<String, String> fields) {
    var form = new AuthorisationForm(new Typed(fields));
    return who.person().chain(person -> grant(person, cell, form));
  }

  private Uni<Response> grant(Actor.Person person, CellId cell, AuthorisationForm form) {
    var read = form.read(rules(), reader.words(AuthorisationText.class));
    var wish = read.wish();
    return wish == null
        ? grantAuthorisation
            .mustGovern(person, cell)
            .chain(() -> page(person, cell, form, read.mistakes()))
            .map(page -> Answers.page(422, page))
        : grantAuthorisation.grant(person, cell, wish).map(_ -> back(cell));
  }

  @POST
  @Path("{authorisation}/revocation")
  public Uni<Response> revoke(@RestPath CellId cell, @RestPath UUID authorisation) {
    return who.person()
        .chain(person -> grantAuthorisation.revoke(person, cell, authorisation))
        .map(_ -> back(cell));
  }

  private static Response back(CellId cell) {
    return Answers.seeOther("/cells/" + cell + "/authorisations");
  }

  private Uni<authorisations> page(
      Actor.Person person, CellId cell, AuthorisationForm form, Map<String, String> errors) {
    return database.as(
        person.subject(),
        () -> organisations.reached(cell).chain(name -> withLines(name, form, errors)));
  }

  private Uni<authorisations> withLines(
      CellName name, AuthorisationForm form, Map<String, String> errors) {
    return store.of(name.cell()).chain(found -> withReach(name, found, form, errors));
  }

  private Uni<authorisations> withReach(
      CellName name,
      List<Authorisation> found,
      AuthorisationForm form,
      Map<String, String> errors) {
    var locale = reader.locale();
    var grounds = AuthorisationLine.grounds(rules(), locale);
    var lines = found.stream().map(one -> line(one, locale)).toList();
    var citation = rules().citation(OnlineRules.NEEDS_AUTHORISATION).in(locale);
    return grantAuthorisation
        .governs(name.cell())
        .map(governs -> new authorisations(name, lines, governs, citation, grounds, form, errors));
  }

  private AuthorisationLine line(Authorisation one, Locale locale) {
    return AuthorisationLine.of(one, rules(), locale, reader.words(AuthorisationText.class));
  }

  private RuleSet rules() {
    return rulebook.inForceOn(VietnamTime.today(clock));
  }
}
