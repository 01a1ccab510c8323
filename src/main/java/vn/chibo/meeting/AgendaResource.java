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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Typed;
import vn.chibo.organisation.RulesInForce;
import vn.chibo.rulebook.AgendaKind;
import vn.chibo.rulebook.Ground;
import vn.chibo.rulebook.OnlineRules;

/// The agenda of a meeting: items in order, each moved and dropped by a plain button.
@Path("/meetings/{meeting}/agenda")
@Produces(TEXT_HTML)
class AgendaResource {

  private static final int LONGEST_TITLE = 300;

  record agenda(Draft draft, Scene scene, Typing typing, Ground ground)
      implements TemplateInstance {}

  record Scene(List<Agenda.Item> items, List<OpenTasks.Line> tasks) {}

  record Typing(
      List<AgendaKinds.Choice> kinds, String kind, String title, Map<String, String> errors) {}

  private final Who who;
  private final Database database;
  private final Drafts drafts;
  private final Agenda store;
  private final OpenTasks openTasks;
  private final EditAgenda editAgenda;
  private final RulesInForce rulesInForce;
  private final Reader reader;
  private final Clock clock;

  AgendaResource(
      Who who,
      Database database,
      Drafts drafts,
      Agenda store,
      OpenTasks openTasks,
      EditAgenda editAgenda,
      RulesInForce rulesInForce,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.drafts = drafts;
    this.store = store;
    this.openTasks = openTasks;
    this.editAgenda = editAgenda;
    this.rulesInForce = rulesInForce;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<agenda> list(@RestPath MeetingId meeting) {
    return who.person().chain(person -> page(person, meeting, typing("", "", Map.of())));
  }

  @POST
  public Uni<Response> add(@RestPath MeetingId meeting, MultivaluedMap<String, String> fields) {
    return who.person().chain(person -> add(person, meeting, new Typed(fields)));
  }

  private Uni<Response> add(Actor.Person person, MeetingId meeting, Typed typed) {
    var kind = AgendaKinds.find(typed.text("kind"));
    var title = typed.text("title");
    if (kind == null || title.isEmpty() || title.length() > LONGEST_TITLE) {
      var typing = typing(typed.text("kind"), title, mistakes(kind, title));
      return page(person, meeting, typing).map(page -> Answers.page(422, page));
    }
    return editAgenda.add(person, meeting, kind, title).map(_ -> back(meeting));
  }

  private Map<String, String> mistakes(@Nullable AgendaKind kind, String title) {
    var text = reader.words(AgendaText.class);
    var errors = new LinkedHashMap<String, String>();
    if (kind == null) {
      errors.put("kind", text.missingKind());
    }
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      errors.put("title", text.missingTitle(LONGEST_TITLE));
    }
    return errors;
  }

  @POST
  @Path("{item}/removal")
  public Uni<Response> drop(@RestPath MeetingId meeting, @RestPath UUID item) {
    return who.person()
        .chain(person -> editAgenda.drop(person, meeting, item))
        .map(_ -> back(meeting));
  }

  @POST
  @Path("{item}/place")
  public Uni<Response> move(
      @RestPath MeetingId meeting, @RestPath UUID item, @RestForm String direction) {
    return who.person()
        .chain(person -> editAgenda.move(person, meeting, item, "up".equals(direction)))
        .map(_ -> back(meeting));
  }

  private static Response back(MeetingId meeting) {
    return Answers.seeOther("/meetings/" + meeting + "/agenda");
  }

  private Typing typing(String kind, String title, Map<String, String> errors) {
    return new Typing(AgendaKinds.choices(reader.words(AgendaText.class)), kind, title, errors);
  }

  private Uni<agenda> page(Actor.Person person, MeetingId meeting, Typing typing) {
    return database.as(
        person.subject(), () -> drafts.kept(meeting).chain(draft -> page(draft, typing)));
  }

  private Uni<agenda> page(Draft draft, Typing typing) {
    return store
        .of(draft.meeting())
        .chain(items -> scene(draft, items))
        .chain(scene -> cited(draft, scene, typing));
  }

  private Uni<agenda> cited(Draft draft, Scene scene, Typing typing) {
    return rulesInForce
        .today(draft.cellId())
        .map(rules -> rules.citation(OnlineRules.IN_PERSON_ONLY).ground(reader.locale()))
        .map(ground -> new agenda(draft, scene, typing, ground));
  }

  private Uni<Scene> scene(Draft draft, List<Agenda.Item> items) {
    return openTasks.of(draft.cellId()).map(tasks -> new Scene(items, tasks));
  }
}
