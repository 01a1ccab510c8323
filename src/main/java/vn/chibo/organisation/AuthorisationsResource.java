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
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.OnlineRules;
import vn.chibo.rulebook.RuleSet;

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
      Hints hints,
      Map<String, String> errors)
      implements TemplateInstance {}

  /// What R11 says beside its two boxes.
  record Hints(String groups, String committee) {

    static Hints of(RuleSet rules, Locale locale, AuthorisationText text) {
      return new Hints(
          text.groupsInPlaceHint(
              rules.value(CallingRules.GROUP_MEETINGS_FROM),
              rules.value(CallingRules.GROUP_MEETINGS_A_YEAR),
              rules.citation(CallingRules.GROUP_MEETINGS_A_YEAR).in(locale)),
          text.committeeInPlaceHint(rules.citation(CallingRules.COMMITTEE_IN_PLACE).in(locale)));
    }
  }

  private final Who who;
  private final Database database;
  private final Organisations organisations;
  private final Authorisations store;
  private final GrantAuthorisation grantAuthorisation;
  private final RulesInForce rulesInForce;
  private final Reader reader;
  private final Clock clock;

  AuthorisationsResource(
      Who who,
      Database database,
      Organisations organisations,
      Authorisations store,
      GrantAuthorisation grantAuthorisation,
      RulesInForce rulesInForce,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.organisations = organisations;
    this.store = store;
    this.grantAuthorisation = grantAuthorisation;
    this.rulesInForce = rulesInForce;
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
    return database
        .as(person.subject(), () -> rulesInForce.today(cell))
        .map(rules -> form.read(rules, reader.words(AuthorisationText.class)))
        .chain(read -> grant(person, cell, form, read));
  }

  private Uni<Response> grant(
      Actor.Person person, CellId cell, AuthorisationForm form, AuthorisationForm.Reading read) {
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
    return store
        .of(name.cell())
        .chain(found -> rulesInForce.today(name.cell()).map(rules -> new Known(found, rules)))
        .chain(known -> withReach(name, known, form, errors));
  }

  private record Known(List<Authorisation> given, RuleSet rules) {}

  private Uni<authorisations> withReach(
      CellName name, Known known, AuthorisationForm form, Map<String, String> errors) {
    var locale = reader.locale();
    var rules = known.rules();
    var text = reader.words(AuthorisationText.class);
    var grounds = AuthorisationLine.grounds(rules, locale);
    var lines =
        known.given().stream().map(one -> AuthorisationLine.of(one, rules, locale, text)).toList();
    var citation = rules.citation(OnlineRules.NEEDS_AUTHORISATION).in(locale);
    var hints = Hints.of(rules, locale, text);
    return grantAuthorisation
        .governs(name.cell())
        .map(governs ->
            new authorisations(name, lines, governs, citation, grounds, form, hints, errors));
  }
}
