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
import vn.chibo.membership.Roster;
import vn.chibo.membership.RosterLine;
import vn.chibo.organisation.Authorisation;
import vn.chibo.organisation.Authorisations;
import vn.chibo.organisation.RulesInForce;

/// How and where a meeting is held, who chairs it and whom members may call; until it is opened.
@Path("/meetings/{meeting}/form")
@Produces(TEXT_HTML)
class VenueResource {

  record venue(VenuePage page) implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final Drafts drafts;
  private final Roster roster;
  private final Authorisations authorisations;
  private final SettleVenue settleVenue;
  private final RulesInForce rulesInForce;
  private final Reader reader;
  private final Clock clock;

  VenueResource(
      Who who,
      Database database,
      Drafts drafts,
      Roster roster,
      Authorisations authorisations,
      SettleVenue settleVenue,
      RulesInForce rulesInForce,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.drafts = drafts;
    this.roster = roster;
    this.authorisations = authorisations;
    this.settleVenue = settleVenue;
    this.rulesInForce = rulesInForce;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<venue> form(@RestPath MeetingId meeting, @RestQuery @Nullable String then) {
    return who.person()
        .chain(person -> scene(person, meeting))
        .map(scene -> new venue(page(scene, VenueForm.of(scene.draft()), then)));
  }

  @POST
  public Uni<Response> settle(@RestPath MeetingId meeting, MultivaluedMap<String, String> fields) {
    return who.person().chain(person -> settle(person, meeting, new Typed(fields)));
  }

  private Uni<Response> settle(Actor.Person person, MeetingId meeting, Typed typed) {
    var read = VenueForm.read(typed);
    var venue = read.venue();
    var outcome =
        venue == null
            ? Uni.createFrom().<Planning>item(new Planning.Mistaken(read.mistakes()))
            : settleVenue.settle(person, meeting, typed.number("version"), venue);
    return outcome.chain(found -> answer(person, meeting, typed, found));
  }

  private Uni<Response> answer(
      Actor.Person person, MeetingId meeting, Typed typed, Planning outcome) {
    return switch (outcome) {
      case Planning.Stored _ -> scene(person, meeting).map(scene -> onwards(scene.draft(), typed));
      case Planning.Mistaken _, Planning.Stale _ ->
          scene(person, meeting).map(scene -> again(scene, typed, outcome));
      case Planning.NoDraft _ -> throw Refusal.conflict("meeting-already-called");
    };
  }

  private static Response onwards(Draft draft, Typed typed) {
    var page = "/meetings/" + draft.meeting();
    if (draft.stage() == Stage.CALLED) {
      return Answers.seeOther(page);
    }
    var next = typed.text("form").equals(Form.IN_PERSON.name()) ? "agenda" : "sites";
    return Answers.seeOther(page + PlanResource.next(typed.text("then"), next));
  }

  private Response again(VenuePage.Scene scene, Typed typed, Planning outcome) {
    var page = page(scene, VenueForm.of(typed), typed.text("then"));
    return switch (outcome) {
      case Planning.Mistaken(var mistakes) ->
          Answers.page(422, new venue(page.withMistakes(mistakes, reader.locale())));
      case Planning.Stale(var now) ->
          Answers.page(409, new venue(page.overtakenBy(now, reader.locale())));
      case Planning.Stored _, Planning.NoDraft _ ->
          throw new IllegalStateException("answered before");
    };
  }

  private VenuePage page(VenuePage.Scene scene, VenueForm form, @Nullable String then) {
    return VenuePage.of(scene, form, "check".equals(then) ? "check" : "", reader.locale());
  }

  private Uni<VenuePage.Scene> scene(Actor.Person person, MeetingId meeting) {
    return database.as(
        person.subject(),
        () -> drafts.kept(meeting).map(VenueResource::notOpened).chain(this::withRoster));
  }

  private static Draft notOpened(Draft draft) {
    return draft.stage() == Stage.CALLED ? draft : PlanResource.stillDraft(draft);
  }

  private Uni<VenuePage.Scene> withRoster(Draft draft) {
    return roster.of(draft.cellId(), draft.day()).chain(lines -> with(draft, lines));
  }

  private Uni<VenuePage.Scene> with(Draft draft, List<RosterLine> lines) {
    return authorisations.of(draft.cellId()).chain(given -> with(draft, lines, given));
  }

  private Uni<VenuePage.Scene> with(
      Draft draft, List<RosterLine> lines, List<Authorisation> given) {
    return rulesInForce
        .today(draft.cellId())
        .map(rules -> new VenuePage.Scene(draft, lines, given, rules));
  }
}
