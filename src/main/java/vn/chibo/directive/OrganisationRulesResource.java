package vn.chibo.directive;

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
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.Typed;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.OrganisationId;
import vn.chibo.rulebook.Parameter;
import vn.chibo.rulebook.RuleSet;
import vn.chibo.rulebook.Rulebook;
import vn.chibo.rulebook.RulesPage;

/// What a committee decided otherwise for its cells: the list, the form for a new decision, what it
/// would change, and the end of one (R0).
@Path("/organisations/{organisation}/rules")
@Produces(TEXT_HTML)
class OrganisationRulesResource {

  record decisions(Directives.Scope scope, List<DirectiveLine> lines, String today)
      implements TemplateInstance {}

  record choice(Directives.Scope scope, List<RulesPage.Section> sections)
      implements TemplateInstance {}

  record decision(DirectivePage page) implements TemplateInstance {}

  record preview(DirectivePage page, String value, Preview changes) implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final Directives directives;
  private final DecideOtherwise decideOtherwise;
  private final PreviewDecision previewDecision;
  private final Rulebook rulebook;
  private final Reader reader;
  private final Clock clock;

  OrganisationRulesResource(
      Who who,
      Database database,
      Directives directives,
      DecideOtherwise decideOtherwise,
      PreviewDecision previewDecision,
      Rulebook rulebook,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.directives = directives;
    this.decideOtherwise = decideOtherwise;
    this.previewDecision = previewDecision;
    this.rulebook = rulebook;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<decisions> list(@RestPath OrganisationId organisation) {
    return who.person()
        .chain(person ->
            database.as(
                person.subject(), () -> directives.scope(organisation).chain(this::withLines)));
  }

  private Uni<decisions> withLines(Directives.Scope scope) {
    var today = VietnamTime.today(clock);
    var shelf = new DirectiveLine.Shelf(rulebook, rules(), today, text(), reader.locale());
    return directives
        .of(scope)
        .map(found -> found.stream().map(one -> DirectiveLine.of(one, shelf)).toList())
        .map(lines -> new decisions(scope, lines, VietnamTime.date(today)));
  }

  /// Without a parameter the list of all that may be decided.
  @GET
  @Path("new")
  public Uni<TemplateInstance> form(
      @RestPath OrganisationId organisation, @RestQuery @Nullable String key) {
    var blank = new DirectiveForm(new Typed(new MultivaluedHashMap<>()));
    return who.person()
        .chain(person -> scope(person, organisation))
        .map(scope -> key == null ? choice(scope) : page(scope, open(key), blank, Map.of(), null));
  }

  private TemplateInstance choice(Directives.Scope scope) {
    return new choice(scope, RulesPage.open(rulebook, rules(), reader.locale()));
  }

  /// First what it would change; recorded when that was seen.
  @POST
  @Path("new")
  public Uni<Response> decide(
      @RestPath OrganisationId organisation, MultivaluedMap<String, String> fields) {
    return who.person()
        .chain(person ->
            scope(person, organisation).chain(scope -> decide(person, scope, new Typed(fields))));
  }

  private Uni<Response> decide(Actor.Person person, Directives.Scope scope, Typed typed) {
    var form = new DirectiveForm(typed);
    var parameter = open(typed.text("key"));
    var read = form.read(parameter, VietnamTime.today(clock), text());
    var wish = read.wish();
    if (wish == null) {
      return answer(422, page(scope, parameter, form, read.mistakes(), null));
    }
    if (typed.has("again")) {
      return answer(200, page(scope, parameter, form, Map.of(), null));
    }
    return typed.has("confirmed")
        ? decideOtherwise
            .decide(person, new OrganisationId(scope.id()), wish)
            .map(outcome -> answer(scope, parameter, form, outcome))
        : previewDecision
            .of(person, scope, wish, reader.locale())
            .map(preview -> preview(scope, parameter, form, preview));
  }

  private Response preview(
      Directives.Scope scope, Parameter<?> parameter, DirectiveForm form, Preview changes) {
    var page = page(scope, parameter, form, Map.of(), null).page();
    var value = changes.changes().isEmpty() ? "" : changes.changes().getFirst().after();
    return Answers.page(200, new preview(page, value, changes));
  }

  private Response answer(
      Directives.Scope scope, Parameter<?> parameter, DirectiveForm form, Deciding outcome) {
    return switch (outcome) {
      case Deciding.Recorded() -> back(scope.id());
      case Deciding.FixedAbove(var by) ->
          Answers.page(409, page(scope, parameter, form, Map.of(), text().fixedAbove(named(by))));
      case Deciding.DecidedAlready(var by) ->
          Answers.page(
              409, page(scope, parameter, form, Map.of(), text().decidedAlready(named(by))));
    };
  }

  private String named(Decided by) {
    return by.rule().decision().in(reader.locale());
  }

  @POST
  @Path("{decision}/ending")
  public Uni<Response> end(
      @RestPath OrganisationId organisation,
      @RestPath UUID decision,
      MultivaluedMap<String, String> fields) {
    var day = new Typed(fields).day("end-");
    return who.person()
        .chain(person -> decideOtherwise.end(person, organisation, decision, day))
        .map(_ -> back(organisation.value()));
  }

  private static Response back(UUID organisation) {
    return Answers.seeOther("/organisations/" + organisation + "/rules");
  }

  private static Uni<Response> answer(int status, TemplateInstance page) {
    return Uni.createFrom().item(Answers.page(status, page));
  }

  private Uni<Directives.Scope> scope(Actor.Person person, OrganisationId organisation) {
    return database.as(person.subject(), () -> directives.scope(organisation));
  }

  private decision page(
      Directives.Scope scope,
      Parameter<?> parameter,
      DirectiveForm form,
      Map<String, String> errors,
      @Nullable String obstacle) {
    var typing = new DirectivePage.Typing(form, errors, obstacle, reader.locale());
    return new decision(DirectivePage.of(scope, parameter, typing, rulebook));
  }

  /// Refuses `rule-not-open` for what no committee may decide.
  private Parameter<?> open(String key) {
    var parameter = rules().find(key);
    if (parameter == null || !parameter.limits().isOpen()) {
      throw Refusal.invalid("rule-not-open");
    }
    return parameter;
  }

  private RuleSet rules() {
    return rulebook.inForceOn(VietnamTime.today(clock));
  }

  private DirectiveText text() {
    return reader.words(DirectiveText.class);
  }
}
