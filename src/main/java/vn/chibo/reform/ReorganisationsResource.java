package vn.chibo.reform;

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
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.Typed;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.OrganisationId;
import vn.chibo.reform.PrepareReorganisation.Preparing;
import vn.chibo.rulebook.Rulebook;

/// Decisions on an organisation and those right below it: listed, and a new one prepared.
@Path("/organisations/{organisation}/reorganisations")
@Produces(TEXT_HTML)
class ReorganisationsResource {

  private static final int LAST_PAGE = 100_000;

  record reorganisations(Place place, Listed listed) implements TemplateInstance {}

  /// One page of the list.
  record Listed(List<PlanLine> lines, int page, boolean hasMore) {

    public int before() {
      return page - 1;
    }

    public int after() {
      return page + 1;
    }
  }

  record prepare(FormPage page) implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final Plans plans;
  private final PrepareReorganisation prepareReorganisation;
  private final FormPages formPages;
  private final Rulebook rulebook;
  private final Reader reader;
  private final Clock clock;

  ReorganisationsResource(
      Who who,
      Database database,
      Plans plans,
      PrepareReorganisation prepareReorganisation,
      FormPages formPages,
      Rulebook rulebook,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.plans = plans;
    this.prepareReorganisation = prepareReorganisation;
    this.formPages = formPages;
    this.rulebook = rulebook;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<reorganisations> list(
      @RestPath OrganisationId organisation, @RestQuery Optional<String> page) {
    int asked = page.filter(text -> text.matches("[0-9]{1,6}")).map(Integer::valueOf).orElse(0);
    int part = Math.min(asked, LAST_PAGE);
    return who.person()
        .chain(person -> database.as(person.subject(), () -> listed(organisation, part)));
  }

  private Uni<reorganisations> listed(OrganisationId organisation, int page) {
    return plans.place(organisation).chain(place -> listed(organisation, place, page));
  }

  private Uni<reorganisations> listed(OrganisationId organisation, Place place, int page) {
    return plans.about(organisation, page).map(found -> shown(place, found, page));
  }

  private reorganisations shown(Place place, List<Plan> found, int page) {
    var lines = found.stream().limit(Plans.PAGE).map(plan -> PlanLine.of(plan, text())).toList();
    return new reorganisations(place, new Listed(lines, page, found.size() > Plans.PAGE));
  }

  @GET
  @Path("new")
  public Uni<prepare> blank(
      @RestPath OrganisationId organisation, @RestQuery Optional<String> act) {
    var chosen = act(act.orElse(Act.CREATE.name()));
    return who.person()
        .chain(person -> database.as(person.subject(), () -> formPages.blank(organisation, chosen)))
        .map(prepare::new);
  }

  @POST
  public Uni<Response> prepare(
      @RestPath OrganisationId organisation, MultivaluedMap<String, String> fields) {
    var typed = new Typed(fields);
    var form = new ReformForm(act(typed.text("act")), typed);
    return who.person().chain(person -> prepare(person, organisation, form));
  }

  private Uni<Response> prepare(Actor.Person person, OrganisationId organisation, ReformForm form) {
    var today = VietnamTime.today(clock);
    var setting = new ReadForm.Setting(rulebook.inForceOn(today), today, unfit());
    return prepareReorganisation
        .prepare(person, organisation, form, setting)
        .chain(preparing -> answer(person, organisation, form, preparing));
  }

  private Uni<Response> answer(
      Actor.Person person, OrganisationId organisation, ReformForm form, Preparing preparing) {
    return switch (preparing) {
      case Preparing.Prepared(var id) ->
          Uni.createFrom().item(Answers.seeOther("/reorganisations/" + id));
      case Preparing.Refused(var mistakes, var faults) ->
          again(person, organisation, form, mistakes, Fault.sentences(faults, unfit()));
    };
  }

  private Uni<Response> again(
      Actor.Person person,
      OrganisationId organisation,
      ReformForm form,
      Map<String, String> mistakes,
      List<String> faults) {
    return database
        .as(person.subject(), () -> formPages.again(organisation, form))
        .map(page -> Answers.page(422, new prepare(page.with(mistakes, faults))));
  }

  /// What is no act is no page.
  private static Act act(String name) {
    return Arrays.stream(Act.values())
        .filter(act -> act.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Refusal.missing("no-such-page"));
  }

  private UnfitText unfit() {
    return reader.words(UnfitText.class);
  }

  private ReformText text() {
    return reader.words(ReformText.class);
  }
}
