package vn.chibo.meeting;

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
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Typed;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.membership.CellDoor;
import vn.chibo.membership.Roster;
import vn.chibo.membership.RosterLine;
import vn.chibo.organisation.CellId;

/// The tasks of a cell; an officer gives them, their owners see their own.
@Path("/cells/{cell}/tasks")
@Produces(TEXT_HTML)
class TasksResource {

  static final int LONGEST_TEXT = 1000;

  record tasks(CellDoor.Entry entry, List<TaskLine> lines, List<RosterLine> roster, Typing typing)
      implements TemplateInstance {}

  /// The form as it was typed, and its mistakes.
  record Typing(Typed typed, Map<String, String> errors) {

    static final Typing NOTHING = new Typing(new Typed(new MultivaluedHashMap<>()), Map.of());

    public String text(String field) {
      return typed.text(field);
    }
  }

  private final Who who;
  private final Database database;
  private final CellDoor door;
  private final Tasks store;
  private final Roster roster;
  private final GiveTask giveTask;
  private final Reader reader;
  private final Clock clock;

  TasksResource(
      Who who,
      Database database,
      CellDoor door,
      Tasks store,
      Roster roster,
      GiveTask giveTask,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.door = door;
    this.store = store;
    this.roster = roster;
    this.giveTask = giveTask;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<tasks> list(@RestPath CellId cell) {
    return who.person().chain(person -> page(person, cell, Typing.NOTHING));
  }

  @POST
  public Uni<Response> give(@RestPath CellId cell, MultivaluedMap<String, String> fields) {
    var typed = new Typed(fields);
    var errors = new LinkedHashMap<String, String>();
    var wish = read(typed, errors);
    return who.person()
        .chain(person ->
            wish == null
                ? again(person, cell, new Typing(typed, errors))
                : giveTask.give(person, cell, wish).map(_ -> back(cell)));
  }

  private static Response back(CellId cell) {
    return Answers.seeOther("/cells/" + cell + "/tasks");
  }

  /// Only an officer hears what is wrong with a task; a member gives none.
  private Uni<Response> again(Actor.Person person, CellId cell, Typing typing) {
    return database
        .as(person.subject(), () -> door.asOfficer(cell).chain(entry -> withTasks(entry, typing)))
        .map(page -> Answers.page(422, page));
  }

  private GiveTask.@Nullable Wish read(Typed typed, Map<String, String> errors) {
    var text = reader.words(TasksText.class);
    var task = typed.text("text");
    var owner = typed.id("owner");
    var due = typed.day("");
    if (task.isEmpty() || task.length() > LONGEST_TEXT) {
      errors.put("text", text.missingText(LONGEST_TEXT));
    }
    if (owner == null) {
      errors.put("owner", text.missingOwner());
    }
    if (due == null || due.isBefore(today())) {
      errors.put("due", due == null ? text.noSuchDay() : text.dayHasPassed());
    }
    return owner == null || due == null || !errors.isEmpty()
        ? null
        : new GiveTask.Wish(task, owner, due);
  }

  private Uni<tasks> page(Actor.Person person, CellId cell, Typing typing) {
    return database.as(
        person.subject(), () -> door.asMember(cell).chain(entry -> withTasks(entry, typing)));
  }

  private Uni<tasks> withTasks(CellDoor.Entry entry, Typing typing) {
    return store
        .of(entry.id())
        .map(found -> found.stream().map(this::line).toList())
        .chain(lines -> withRoster(entry, lines, typing));
  }

  private Uni<tasks> withRoster(CellDoor.Entry entry, List<TaskLine> lines, Typing typing) {
    return entry.kept()
        ? roster.of(entry.id(), today()).map(members -> new tasks(entry, lines, members, typing))
        : Uni.createFrom().item(new tasks(entry, lines, List.of(), typing));
  }

  private TaskLine line(Tasks.Task task) {
    return TaskLine.of(task, today(), reader.locale());
  }

  private LocalDate today() {
    return VietnamTime.today(clock);
  }
}
