package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.membership.CellDoor;
import vn.chibo.organisation.CellId;

/// What becomes of a task: its owner or an officer reports it, an officer gives it more time or
/// drops it (R37, step 8). Nothing more happens to a task that is done or dropped.
@ApplicationScoped
class SettleTask {

  private final Database database;
  private final CellDoor door;
  private final Tasks tasks;
  private final ReportTask reportTask;
  private final Trail trail;

  SettleTask(Database database, CellDoor door, Tasks tasks, ReportTask reportTask, Trail trail) {
    this.database = database;
    this.door = door;
    this.tasks = tasks;
    this.reportTask = reportTask;
    this.trail = trail;
  }

  /// Reporting again replaces what was said. Refuses `no-such-task` and `task-settled`.
  Uni<Void> report(Actor.Person person, Place place, ReportTask.Word word) {
    var teller = new ReportTask.Teller(person.subject(), person.member());
    return database.as(
        person.subject(), () -> hold(place).chain(task -> reportTask.report(teller, task, word)));
  }

  /// Officers only. The owner is asked again before the new day.
  Uni<Void> extend(Actor.Person person, Place place, LocalDate dueOn) {
    return database.as(
        person.subject(),
        () -> holdAsOfficer(place).chain(task -> extend(person, place, task, dueOn)));
  }

  private Uni<Void> extend(Actor.Person person, Place place, Tasks.Task task, LocalDate dueOn) {
    var values = Map.<String, Object>of("task", task.id(), "due", dueOn.toString());
    return tasks
        .extend(task, dueOn)
        .invoke(SettleTask::mustBeTheirs)
        .chain(() -> trail.append(fact("TASK_EXTENDED", person, place).with(values)));
  }

  /// Officers only. It stays in the list, crossed out.
  Uni<Void> drop(Actor.Person person, Place place) {
    return database.as(
        person.subject(), () -> holdAsOfficer(place).chain(task -> drop(person, place, task)));
  }

  private Uni<Void> drop(Actor.Person person, Place place, Tasks.Task task) {
    var fact = fact("TASK_DROPPED", person, place).with(Map.of("task", task.id()));
    return tasks.drop(task).invoke(SettleTask::mustBeTheirs).chain(() -> trail.append(fact));
  }

  /// One task of one cell.
  record Place(CellId cell, UUID task) {}

  private Uni<Tasks.Task> holdAsOfficer(Place place) {
    return door.asOfficer(place.cell()).chain(() -> hold(place));
  }

  private Uni<Tasks.Task> hold(Place place) {
    return tasks.hold(place.cell(), place.task()).invoke(SettleTask::mustBeOpen);
  }

  /// A row that the policies keep from this subject is not changed, and then nothing was done.
  static void mustBeTheirs(int rows) {
    if (rows == 0) {
      throw Refusal.missing("no-such-task");
    }
  }

  private static void mustBeOpen(Tasks.Task task) {
    if (!task.status().isOpen()) {
      throw Refusal.conflict("task-settled");
    }
  }

  private static Fact fact(String kind, Actor.Person person, Place place) {
    return Fact.of(kind, person.subject()).inCell(place.cell().value());
  }
}
