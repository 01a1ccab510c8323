package vn.chibo.example;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.example.PastTalk.OpenTask;
import vn.chibo.example.PastTalk.Scene;
import vn.chibo.example.TellMinutes.Past;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Subject;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.minutes.RetellMinutes.Report;
import vn.chibo.rulebook.AgendaKind;
import vn.chibo.rulebook.Rulebook;

/// Reads the past of a cell with the eyes of its secretary.
@ApplicationScoped
class ReadPast {

  private record Item(UUID id, AgendaKind kind) {}

  /// A task of the last evening that was due before the day of planting, and what came of it.
  record Due(PastEvening evening, Instant hour, Report report) {}

  private final Database database;
  private final Rulebook rulebook;

  ReadPast(Database database, Rulebook rulebook) {
    this.database = database;
    this.rulebook = rulebook;
  }

  /// In the order of time.
  Uni<List<PastEvening>> evenings(Past past) {
    var asked = Map.of("cell", past.cell().id(), "planted", past.planted());
    return as(past, () -> database.list(PastEvening.class, PastEvening.OF, asked));
  }

  private <T> Uni<T> as(Past past, java.util.function.Supplier<Uni<T>> work) {
    var secretary = new ExampleWorld(past.planted()).secretaryOf(past.cell());
    return database.as(Subject.person(secretary.id()), work);
  }

  Uni<Scene> scene(Past past, PastEvening evening) {
    var rules = rulebook.inForceOn(evening.day());
    var empty = new Scene(evening, past.cell(), List.of(), Map.of(), List.of(), rules);
    return as(past, () -> people(empty).chain(this::items).chain(this::tasks));
  }

  private Uni<Scene> people(Scene scene) {
    var at = Map.of("meeting", scene.evening().id());
    return database
        .list(UUID.class, PEOPLE, at)
        .map(people ->
            new Scene(scene.evening(), scene.cell(), people, Map.of(), List.of(), scene.rules()));
  }

  private Uni<Scene> items(Scene scene) {
    var at = Map.of("meeting", scene.evening().id());
    return database.list(Item.class, ITEMS, at).map(items -> with(scene, items));
  }

  private static Scene with(Scene scene, List<Item> items) {
    var byKind = new EnumMap<AgendaKind, UUID>(AgendaKind.class);
    items.forEach(item -> byKind.put(item.kind(), item.id()));
    return new Scene(
        scene.evening(), scene.cell(), scene.people(), byKind, List.of(), scene.rules());
  }

  private Uni<Scene> tasks(Scene scene) {
    var asked = Map.of("cell", scene.cell().id(), "day", scene.evening().day());
    return database
        .list(OpenTask.class, TASKS, asked)
        .map(tasks ->
            new Scene(
                scene.evening(),
                scene.cell(),
                scene.people(),
                scene.items(),
                tasks,
                scene.rules()));
  }

  /// The last task of the last month takes longer than it was given.
  Uni<List<Due>> tasksDue(Past past, List<PastEvening> evenings) {
    var asked = Map.of("cell", past.cell().id(), "day", VietnamTime.dayOf(past.planted()));
    return as(past, () -> database.list(OpenTask.class, UNREPORTED, asked))
        .map(tasks ->
            IntStream.range(0, tasks.size())
                .boxed()
                .flatMap(i -> due(evenings, tasks.get(i), i + 1 == tasks.size()))
                .toList());
  }

  private static Stream<Due> due(List<PastEvening> evenings, OpenTask task, boolean last) {
    return evenings.stream()
        .filter(evening -> evening.id().equals(task.meeting()))
        .map(evening ->
            new Due(
                evening,
                VietnamTime.at(task.dueOn(), REPORTED),
                last ? PastTalk.longer(task) : PastTalk.done(task)));
  }

  private static final java.time.LocalTime REPORTED = java.time.LocalTime.of(20, 10);

  private static final String PEOPLE =
      """
      select l.member from roll_line l
      where l.meeting = :meeting and l.state like 'PRESENT%' and l.standing = 'OFFICIAL'
      order by l.member
      limit 300
      """;

  private static final String ITEMS =
      """
      select a.id, a.kind from agenda_item a
      where a.meeting = :meeting and a.dropped_at is null
      order by a.position
      limit 50
      """;

  private static final String TASKS =
      """
      select t.id, t.assigned_in, t.text, t.status, t.due_on
      from task t
      where t.cell = :cell and t.status in ('OPEN', 'EXTENDED') and t.assigned_on < :day
      order by t.assigned_on, t.id
      limit 100
      """;

  private static final String UNREPORTED =
      """
      select t.id, t.assigned_in, t.text, t.status, t.due_on
      from task t
      where t.cell = :cell and t.status = 'OPEN' and t.reported_at is null and t.due_on < :day
      order by t.assigned_on, t.due_on, t.id
      limit 100
      """;
}
