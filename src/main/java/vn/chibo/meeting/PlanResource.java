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
import vn.chibo.kernel.VietnamTime;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.Rulebook;

/// What a draft calls and when; changed until the notice goes out.
@Path("/meetings/{meeting}/plan")
@Produces(TEXT_HTML)
class PlanResource {

  record plan(PlanPage page) implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final Drafts drafts;
  private final PlanMeeting planMeeting;
  private final Rulebook rulebook;
  private final Reader reader;
  private final Clock clock;

  PlanResource(
      Who who,
      Database database,
      Drafts drafts,
      PlanMeeting planMeeting,
      Rulebook rulebook,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.drafts = drafts;
    this.planMeeting = planMeeting;
    this.rulebook = rulebook;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<plan> form(
      @RestPath MeetingId meeting,
      @RestQuery @Nullable String then,
      @RestQuery @Nullable String occasion) {
    return who.person()
        .chain(person -> database.as(person.subject(), () -> drafts.kept(meeting)))
        .map(PlanResource::stillDraft)
        .map(draft -> new plan(page(meeting, wanted(draft, occasion), then)));
  }

  /// Who wants the month's meeting combined with a thematic part finds it chosen, and long enough.
  private PlanForm wanted(Draft draft, @Nullable String occasion) {
    var form = PlanForm.of(draft);
    var rules = rulebook.inForceOn(VietnamTime.today(clock));
    return Occasion.find(occasion) == Occasion.COMBINED
        ? form.suggesting(Occasion.COMBINED, null, null)
            .lasting(rules.value(CallingRules.LENGTH_LEAST_COMBINED).toMinutes())
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
        .map(found -> answer(page(meeting, form, typed.text("then")), found));
  }

  /// Only who may plan this meeting hears what is wrong with a form for it.
  private Uni<Planning> mistaken(Actor.Person person, MeetingId meeting, List<Mistake> mistakes) {
    return database
        .as(person.subject(), () -> drafts.kept(meeting))
        .map(PlanResource::stillDraft)
        .map(_ -> new Planning.Mistaken(mistakes));
  }

  private Response answer(PlanPage page, Planning outcome) {
    return switch (outcome) {
      case Planning.Stored(var meeting) ->
          Answers.seeOther("/meetings/" + meeting + next(page.path().then(), "form"));
      case Planning.Mistaken(var mistakes) ->
          Answers.page(
              Mistake.status(mistakes), new plan(page.withMistakes(mistakes, reader.locale())));
      case Planning.Stale(var now) ->
          Answers.page(409, new plan(page.overtakenBy(now, reader.locale())));
      case Planning.NoDraft _ -> throw Refusal.conflict("meeting-already-called");
    };
  }

  /// Who came from the check page goes back to it.
  static String next(@Nullable String then, String otherwise) {
    return "/" + ("check".equals(then) ? "check-plan" : otherwise);
  }

  private PlanPage page(MeetingId meeting, PlanForm form, @Nullable String then) {
    var path =
        new PlanPage.Path(
            "/meetings/" + meeting + "/plan",
            "/meetings/" + meeting,
            "check".equals(then) ? "check" : "");
    var rules = rulebook.inForceOn(VietnamTime.today(clock));
    return PlanPage.of(form, path, rules, reader.locale());
  }
}
