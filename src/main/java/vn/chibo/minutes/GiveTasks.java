package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;

/// Tasks at a meeting: what became of last month's, and who gets what until when (R26).
@ApplicationScoped
class GiveTasks {

  private static final Set<String> RESULTS = Set.of("OPEN", "DONE", "EXTENDED", "DROPPED");
  private static final int LONGEST = 2000;

  private final Database database;
  private final Evenings evenings;
  private final Trail trail;
  private final Clock clock;

  GiveTasks(Database database, Evenings evenings, Trail trail, Clock clock) {
    this.database = database;
    this.evenings = evenings;
    this.trail = trail;
    this.clock = clock;
  }

  /// `id` is chosen by the device or the form: sent twice, it is one task.
  record Given(UUID id, UUID owner, String text, LocalDate dueOn) {}

  /// Refuses `task-incomplete` for words that are missing or too many, and `no-such-task` where the
  /// owner is nobody whom this meeting knows.
  Uni<Void> give(Actor actor, MeetingId meeting, Given task) {
    if (task.text().isBlank() || task.text().length() > LONGEST) {
      throw Refusal.invalid("task-incomplete");
    }
    return database.as(
        actor.subject(), () -> evenings.run(meeting).chain(evening -> give(actor, evening, task)));
  }

  private Uni<Void> give(Actor actor, Evening evening, Given task) {
    var opened = evening.openedAt() == null ? clock.instant() : evening.openedAt();
    var values =
        Map.of(
            "id", task.id(),
            "cell", evening.cell(),
            "meeting", evening.id(),
            "owner", task.owner(),
            "text", task.text(),
            "due", task.dueOn(),
            "day", VietnamTime.dayOf(opened));
    return database
        .run(GIVE, values)
        .call(given -> given == 0 ? mustBeThere(evening, task.id()) : nothing())
        .chain(given -> note(given, fact("TASK_GIVEN", actor, evening, task.id())));
  }

  private static Uni<UUID> nothing() {
    return Uni.createFrom().nullItem();
  }

  /// Nothing was written: it was done before, or there is no such task of this meeting.
  private Uni<UUID> mustBeThere(Evening evening, UUID task) {
    return database
        .find(UUID.class, THERE, Map.of("task", task, "meeting", evening.id()))
        .plug(Absent.fails(() -> Refusal.missing("no-such-task")));
  }

  /// Takes back a task that this very meeting gave; the second time nothing changes. Refuses
  /// `no-such-task` for a task of another meeting.
  Uni<Void> takeBack(Actor actor, MeetingId meeting, UUID task) {
    return database.as(
        actor.subject(),
        () -> evenings.run(meeting).chain(evening -> takeBack(actor, evening, task)));
  }

  private Uni<Void> takeBack(Actor actor, Evening evening, UUID task) {
    return database
        .run(TAKE_BACK, Map.of("task", task, "meeting", evening.id()))
        .call(taken -> taken == 0 ? mustBeThere(evening, task) : nothing())
        .chain(taken -> note(taken, fact("TASK_TAKEN_BACK", actor, evening, task)));
  }

  record Report(UUID task, String status, String result, LocalDate dueOn) {}

  /// What became of a task of an earlier meeting; told again, the last words stay. Refuses
  /// `no-such-task` for a task of another cell.
  Uni<Void> report(Actor actor, MeetingId meeting, Report report) {
    if (!RESULTS.contains(report.status()) || report.result().length() > LONGEST) {
      throw Refusal.invalid("task-incomplete");
    }
    return database.as(
        actor.subject(),
        () -> evenings.run(meeting).chain(evening -> report(actor, evening, report)));
  }

  private Uni<Void> report(Actor actor, Evening evening, Report report) {
    var values =
        Map.of(
            "task", report.task(),
            "cell", evening.cell(),
            "status", report.status(),
            "result", report.result(),
            "due", report.dueOn(),
            "at", clock.instant());
    return database
        .run(REPORT, values)
        .invoke(GiveTasks::mustHaveChanged)
        .chain(told -> note(told, fact("TASK_REPORTED", actor, evening, report.task())));
  }

  private static void mustHaveChanged(int rows) {
    if (rows == 0) {
      throw Refusal.missing("no-such-task");
    }
  }

  private Uni<Void> note(int rows, Fact fact) {
    return trail.appendIfAny(rows, fact);
  }

  private static Fact fact(String kind, Actor actor, Evening evening, UUID task) {
    return Fact.of(kind, actor.subject())
        .inCell(evening.cell())
        .atMeeting(evening.id())
        .with(Map.of("task", task));
  }

  private static final String GIVE =
      """
      insert into task (id, cell, assigned_in, owner, text, due_on, assigned_on)
      select :id, :cell, :meeting, p.id, :text, :due, :day
      from member p
      where p.id = :owner
      on conflict (id) do nothing
      """;

  private static final String THERE =
      "select id from task where id = :task and assigned_in = :meeting";

  private static final String TAKE_BACK =
      """
      update task set status = 'DROPPED'
      where id = :task and assigned_in = :meeting and status <> 'DROPPED'
      """;

  private static final String REPORT =
      """
      update task
      set status = :status, result = :result, reported_at = :at,
        due_on = case when :status = 'EXTENDED' then greatest(due_on, cast(:due as date)) else due_on end
      where id = :task and cell = :cell
      """;
}
