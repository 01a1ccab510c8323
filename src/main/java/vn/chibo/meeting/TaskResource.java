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
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Typed;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.membership.CellDoor;
import vn.chibo.organisation.CellId;

/// One task: its owner reports it, an officer gives it more time or drops it.
@Path("/cells/{cell}/tasks/{task}")
@Produces(TEXT_HTML)
class TaskResource {

  record task(CellDoor.Entry entry, TaskLine line, TasksResource.Typing typing)
      implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final CellDoor door;
  private final Tasks tasks;
  private final SettleTask settleTask;
  private final Reader reader;
  private final Clock clock;

  TaskResource(
      Who who,
      Database database,
      CellDoor door,
      Tasks tasks,
      SettleTask settleTask,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.door = door;
    this.tasks = tasks;
    this.settleTask = settleTask;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<task> form(@RestPath CellId cell, @RestPath UUID task) {
    var place = new SettleTask.Place(cell, task);
    return who.person().chain(person -> page(person, place, TasksResource.Typing.NOTHING));
  }

  @POST
  @Path("report")
  public Uni<Response> report(
      @RestPath CellId cell, @RestPath UUID task, MultivaluedMap<String, String> fields) {
    var place = new SettleTask.Place(cell, task);
    var typed = new Typed(fields);
    var result = typed.text("result");
    if (result.isEmpty() || result.length() > ReportTask.LONGEST) {
      return again(place, typed, "result", words().missingResult(ReportTask.LONGEST));
    }
    var howFar = howFar(typed.text("howFar"));
    return howFar.isEmpty()
        ? again(place, typed, "howFar", words().missingHowFar())
        : who.person()
            .chain(person ->
                settleTask.report(person, place, new ReportTask.Word(howFar.get(), result)))
            .map(_ -> back(cell));
  }

  static Optional<HowFar> howFar(String code) {
    return Arrays.stream(HowFar.values()).filter(each -> each.name().equals(code)).findFirst();
  }

  @POST
  @Path("extension")
  public Uni<Response> extend(
      @RestPath CellId cell, @RestPath UUID task, MultivaluedMap<String, String> fields) {
    var place = new SettleTask.Place(cell, task);
    var typed = new Typed(fields);
    var due = typed.day("");
    if (due == null || due.isBefore(VietnamTime.today(clock))) {
      return again(place, typed, "due", due == null ? words().noSuchDay() : words().dayHasPassed());
    }
    return who.person().chain(person -> settleTask.extend(person, place, due)).map(_ -> back(cell));
  }

  @POST
  @Path("dropping")
  public Uni<Response> drop(@RestPath CellId cell, @RestPath UUID task) {
    return who.person()
        .chain(person -> settleTask.drop(person, new SettleTask.Place(cell, task)))
        .map(_ -> back(cell));
  }

  private static Response back(CellId cell) {
    return Answers.seeOther("/cells/" + cell + "/tasks");
  }

  private TasksText words() {
    return reader.words(TasksText.class);
  }

  private Uni<Response> again(SettleTask.Place place, Typed typed, String field, String sentence) {
    var typing = new TasksResource.Typing(typed, Map.of(field, sentence));
    return who.person()
        .chain(person -> page(person, place, typing))
        .map(page -> Answers.page(422, page));
  }

  private Uni<task> page(Actor.Person person, SettleTask.Place place, TasksResource.Typing typing) {
    return database.as(
        person.subject(),
        () -> door.asMember(place.cell()).chain(entry -> withTask(entry, place, typing)));
  }

  private Uni<task> withTask(
      CellDoor.Entry entry, SettleTask.Place place, TasksResource.Typing typing) {
    return tasks
        .find(place.cell(), place.task())
        .map(found -> TaskLine.of(found, VietnamTime.today(clock), reader.locale()))
        .map(line -> new task(entry, line, typing));
  }
}
