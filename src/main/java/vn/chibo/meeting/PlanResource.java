package vn.chibo.meeting;

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
import java.util.List;
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
import vn.chibo.organisation.RulesInForce;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.RuleSet;

/// What a draft calls and when; changed until the notice goes out.
@Path("/meetings/{meeting}/plan")
@Produces(TEXT_HTML)
class PlanResource {

  record plan(PlanPage page) implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final Drafts drafts;
  private final PlanMeeting planMeeting;
  private final Standins standins;
  private final RulesInForce rulesInForce;
  private final Reader reader;
  private final Clock clock;

  PlanResource(
      Who who,
      Database database,
      Drafts drafts,
      PlanMeeting planMeeting,
      Standins standins,
      RulesInForce rulesInForce,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.drafts = drafts;
    this.planMeeting = planMeeting;
    this.standins = standins;
    this.rulesInForce = rulesInForce;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<plan> form(
      @RestPath MeetingId meeting,
      @RestQuery @Nullable String then,
      @RestQuery @Nullable String occasion) {
    return who.person()
        .chain(person -> database.as(person.subject(), () -> scene(meeting)))
        .map(scene -> new plan(page(scene, wanted(scene, occasion), then)));
  }

  private record Scene(Draft draft, RuleSet rules, List<Standins.Group> groups) {}

  private Uni<Scene> scene(MeetingId meeting) {
    return drafts.kept(meeting).map(PlanResource::stillDraft).chain(this::withRules);
  }

  private Uni<Scene> withRules(Draft draft) {
    return rulesInForce.today(draft.cellId()).chain(rules -> withGroups(draft, rules));
  }

  private Uni<Scene> withGroups(Draft draft, RuleSet rules) {
    return standins.groups(draft.cellId()).map(groups -> new Scene(draft, rules, groups));
  }

  /// Who wants the month's meeting combined with a thematic part finds it chosen, and long enough.
  private static PlanForm wanted(Scene scene, @Nullable String occasion) {
    var form = PlanForm.of(scene.draft());
    return Occasion.find(occasion) == Occasion.COMBINED
        ? form.suggesting(Occasion.COMBINED, null, null)
            .lasting(scene.rules().value(CallingRules.LENGTH_LEAST_COMBINED).toMinutes())
        : form;
  }

  /// The plan of a called meeting is no form any more: its own page says how to change it.
  static Draft stillDraft(Draft draft) {
    if (draft.stage() != Stage.DRAFT) {
      throw Refusal.conflict("meeting-already-called");
    }
    return draft;
  }

  @POST
  public Uni<Response> change(@RestPath MeetingId meeting, MultivaluedMap<String, String> fields) {
    var typed = new Typed(fields);
    var form = PlanForm.of(typed);
    var read = form.read();
    var plan = read.plan();
    return who.person()
        .chain(person ->
            plan == null
                ? mistaken(person, meeting, read.mistakes())
                : planMeeting.replan(person, meeting, typed.number("version"), plan))
        .chain(found -> answer(meeting, new Sent(form, typed.text("then")), found));
  }

  /// Only who may plan this meeting hears what is wrong with a form for it.
  private Uni<Planning> mistaken(Actor.Person person, MeetingId meeting, List<Mistake> mistakes) {
    return database
        .as(person.subject(), () -> drafts.kept(meeting))
        .map(PlanResource::stillDraft)
        .map(_ -> new Planning.Mistaken(mistakes));
  }

  private record Sent(PlanForm form, String then) {}

  private Uni<Response> answer(MeetingId meeting, Sent sent, Planning outcome) {
    return switch (outcome) {
      case Planning.Stored(var stored) ->
          Uni.createFrom()
              .item(Answers.seeOther("/meetings/" + stored + next(sent.then(), "form")));
      case Planning.Mistaken(var mistakes) ->
          again(meeting, sent)
              .map(page -> page.withMistakes(mistakes, reader.locale()))
              .map(page -> Answers.page(Mistake.status(mistakes), new plan(page)));
      case Planning.Stale(var now) ->
          again(meeting, sent)
              .map(page -> page.overtakenBy(now, reader.locale()))
              .map(page -> Answers.page(409, new plan(page)));
      case Planning.NoDraft _ -> throw Refusal.conflict("meeting-already-called");
    };
  }

  private Uni<PlanPage> again(MeetingId meeting, Sent sent) {
    return who.person()
        .chain(person -> database.as(person.subject(), () -> scene(meeting)))
        .map(scene -> page(scene, sent.form(), sent.then()));
  }

  /// Who came from the check page goes back to it.
  static String next(@Nullable String then, String otherwise) {
    return "/" + ("check".equals(then) ? "check-plan" : otherwise);
  }

  private PlanPage page(Scene scene, PlanForm form, @Nullable String then) {
    var meeting = "/meetings/" + scene.draft().meeting();
    var path = new PlanPage.Path(meeting + "/plan", meeting, "check".equals(then) ? "check" : "");
    return PlanPage.of(form, path, scene.rules(), reader.locale())
        .offering(scene.groups(), scene.rules(), reader.locale());
  }
}
