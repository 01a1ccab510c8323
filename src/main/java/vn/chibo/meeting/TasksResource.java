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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
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

  record tasks(
      CellDoor.Entry entry,
      List<TaskLine> lines,
      Settled settled,
      List<RosterLine> roster,
      Typing typing)
      implements TemplateInstance {}

  /// What was settled in one year, and the other years to look at.
  record Settled(int year, List<TaskLine> lines, List<Integer> others) {}

  /// The page that is asked for: a year of what is settled, and the form as it was typed.
  private record Asked(int year, Typing typing) {}

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
  public Uni<tasks> list(@RestPath CellId cell, @RestQuery Optional<Integer> year) {
    var asked = new Asked(year.orElse(today().getYear()), Typing.NOTHING);
    return who.person().chain(person -> page(person, cell, asked));
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
    var asked = new Asked(today().getYear(), typing);
    return database
        .as(person.subject(), () -> door.asOfficer(cell).chain(entry -> withTasks(entry, asked)))
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

  private Uni<tasks> page(Actor.Person person, CellId cell, Asked asked) {
    return database.as(
        person.subject(), () -> door.asMember(cell).chain(entry -> withTasks(entry, asked)));
  }

  private Uni<tasks> withTasks(CellDoor.Entry entry, Asked asked) {
    return store.open(entry.id()).map(this::lines).chain(lines -> withSettled(entry, asked, lines));
  }

  private Uni<tasks> withSettled(CellDoor.Entry entry, Asked asked, List<TaskLine> lines) {
    return settled(entry.id(), asked.year())
        .map(settled -> new tasks(entry, lines, settled, List.of(), asked.typing()))
        .chain(this::withRoster);
  }

  private Uni<Settled> settled(CellId cell, int year) {
    return store
        .settled(cell, year)
        .map(this::lines)
        .chain(
            lines -> store.years(cell).map(years -> new Settled(year, lines, other(years, year))));
  }

  private static List<Integer> other(List<Integer> years, int year) {
    return years.stream().filter(each -> each != year).toList();
  }

  private Uni<tasks> withRoster(tasks page) {
    var entry = page.entry();
    return entry.kept()
        ? roster
            .of(entry.id(), today())
            .map(members -> new tasks(entry, page.lines(), page.settled(), members, page.typing()))
        : Uni.createFrom().item(page);
  }

  private List<TaskLine> lines(List<Tasks.Task> found) {
    return found.stream().map(this::line).toList();
  }

  private TaskLine line(Tasks.Task task) {
    return TaskLine.of(task, today(), reader.locale());
  }

  private LocalDate today() {
    return VietnamTime.today(clock);
  }
}
