package vn.chibo.meeting;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.document.Qr;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Typed;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.membership.Roster;
import vn.chibo.membership.RosterLine;

/// The connection sites of a meeting with their keepers, and each keeper's link on paper.
@Path("/meetings/{meeting}/sites")
@Produces(TEXT_HTML)
class SitesResource {

  private static final int LONGEST_NAME = 120;

  record sites(Draft draft, Scene scene, String name, Map<String, String> errors)
      implements TemplateInstance {}

  record link(String meeting, String title, String when, Sites.Site site, String address, Qr qr)
      implements TemplateInstance {}

  record Scene(List<Sites.Site> sites, List<RosterLine> roster) {}

  private final Who who;
  private final Database database;
  private final Drafts drafts;
  private final Sites store;
  private final Roster roster;
  private final PlanSites planSites;
  private final Reader reader;

  SitesResource(
      Who who,
      Database database,
      Drafts drafts,
      Sites store,
      Roster roster,
      PlanSites planSites,
      Reader reader) {
    this.who = who;
    this.database = database;
    this.drafts = drafts;
    this.store = store;
    this.roster = roster;
    this.planSites = planSites;
    this.reader = reader;
  }

  @GET
  public Uni<sites> list(@RestPath MeetingId meeting) {
    return who.person().chain(person -> page(person, meeting, "", Map.of()));
  }

  @POST
  public Uni<Response> add(@RestPath MeetingId meeting, MultivaluedMap<String, String> fields) {
    return who.person().chain(person -> add(person, meeting, new Typed(fields)));
  }

  private Uni<Response> add(Actor.Person person, MeetingId meeting, Typed typed) {
    var name = typed.text("name");
    var keeper = typed.id("keeper");
    if (name.isEmpty() || name.length() > LONGEST_NAME || keeper == null) {
      return page(person, meeting, name, mistakes(name, keeper))
          .map(page -> Answers.page(422, page));
    }
    return planSites
        .add(person, meeting, name, keeper)
        .map(_ -> Answers.seeOther("/meetings/" + meeting + "/sites"));
  }

  private Map<String, String> mistakes(String name, @Nullable UUID keeper) {
    var text = reader.words(AgendaText.class);
    var errors = new java.util.LinkedHashMap<String, String>();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      errors.put("name", text.missingSiteName(LONGEST_NAME));
    }
    if (keeper == null) {
      errors.put("keeper", text.missingKeeper());
    }
    return errors;
  }

  @POST
  @Path("{site}/removal")
  public Uni<Response> remove(@RestPath MeetingId meeting, @RestPath UUID site) {
    return who.person()
        .chain(person -> planSites.remove(person, meeting, site))
        .map(_ -> Answers.seeOther("/meetings/" + meeting + "/sites"));
  }

  /// The secret is told in this answer and never again, so there is no page to redirect to.
  @POST
  @Path("{site}/link")
  public Uni<link> link(
      @RestPath MeetingId meeting, @RestPath UUID site, @Context UriInfo address) {
    return who.person()
        .chain(person -> planSites.link(person, meeting, site))
        .map(linked -> shown(linked, address));
  }

  private link shown(PlanSites.Linked linked, UriInfo address) {
    var draft = linked.draft();
    var url = address.getBaseUri().resolve("/s/" + linked.secret().text()).toString();
    return new link(
        draft.id().toString(),
        MeetingNames.in(reader.locale()).title(draft.kind(), draft.topic(), draft.slot().month()),
        VietnamTime.hourAndDate(draft.startsAt(), reader.locale()),
        linked.site(),
        url,
        Qr.of(url));
  }

  private Uni<sites> page(
      Actor.Person person, MeetingId meeting, String name, Map<String, String> errors) {
    return database.as(
        person.subject(), () -> drafts.kept(meeting).chain(draft -> page(draft, name, errors)));
  }

  private Uni<sites> page(Draft draft, String name, Map<String, String> errors) {
    return store
        .of(draft.meeting())
        .chain(found -> scene(draft, found))
        .map(scene -> new sites(draft, scene, name, errors));
  }

  private Uni<Scene> scene(Draft draft, List<Sites.Site> found) {
    return roster.of(draft.cellId(), draft.day()).map(lines -> new Scene(found, lines));
  }
}
