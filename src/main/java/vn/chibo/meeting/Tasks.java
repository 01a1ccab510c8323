package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.organisation.CellId;

/// The tasks of a cell: its officers find all, a member finds his own.
@ApplicationScoped
class Tasks {

  private final Database database;
  private final Clock clock;

  Tasks(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// @param mine the reader owns it
  record Task(
      UUID id,
      UUID owner,
      String ownerName,
      String text,
      LocalDate dueOn,
      LocalDate assignedOn,
      TaskStatus status,
      @Nullable String result,
      @Nullable Instant reportedAt,
      boolean mine) {}

  /// The open ones first by their day, then what was settled, the newest first.
  Uni<List<Task>> of(CellId cell) {
    return database.list(Task.class, COLUMNS + LIST, Map.of("cell", cell.value()));
  }

  /// Keeps others off the task until the transaction ends; refuses `no-such-task`.
  Uni<Task> hold(CellId cell, UUID task) {
    return one(COLUMNS + ONE + "for update of t", cell, task);
  }

  Uni<Task> find(CellId cell, UUID task) {
    return one(COLUMNS + ONE, cell, task);
  }

  private Uni<Task> one(String sql, CellId cell, UUID task) {
    return database
        .find(Task.class, sql, Map.of("cell", cell.value(), "task", task))
        .plug(Absent.fails(() -> Refusal.missing("no-such-task")));
  }

  Uni<UUID> add(CellId cell, GiveTask.Wish wish, LocalDate today) {
    var id = UUID.randomUUID();
    var values = new HashMap<String, Object>();
    values.put("id", id);
    values.put("cell", cell.value());
    values.put("owner", wish.owner());
    values.put("text", wish.text());
    values.put("due", wish.dueOn());
    values.put("today", today);
    return database.run(ADD, values).replaceWith(id);
  }

  /// What the owner, or an officer for him, says of it.
  Uni<Integer> report(Task task, String result, boolean done) {
    var values = new HashMap<String, Object>();
    values.put("id", task.id());
    values.put("result", result);
    values.put("status", (done ? TaskStatus.DONE : task.status()).name());
    values.put("at", clock.instant());
    return database.run(REPORT, values);
  }

  Uni<Integer> extend(Task task, LocalDate dueOn) {
    return database.run(EXTEND, Map.of("id", task.id(), "due", dueOn));
  }

  Uni<Integer> drop(Task task) {
    return database.run(DROP, Map.of("id", task.id()));
  }

  private static final String COLUMNS =
      """
      select t.id, t.owner, m.full_name, t.text, t.due_on, t.assigned_on, t.status, t.result,
        t.reported_at, t.owner = subject_as('person') as mine
      from task t join member m on m.id = t.owner
      where t.cell = :cell
        and (t.cell in (select kept_cells()) or t.owner = subject_as('person'))
      """;

  private static final String LIST =
      """
      order by t.status in ('OPEN', 'EXTENDED') desc,
        case when t.status in ('OPEN', 'EXTENDED') then t.due_on end,
        t.assigned_on desc, t.id
      limit 200
      """;

  private static final String ONE = "and t.id = :task ";

  private static final String ADD =
      """
      insert into task (id, cell, assigned_in, owner, text, due_on, assigned_on)
      values (:id, :cell,
        (select m.id from meeting m
         where m.cell = :cell and m.kind = 'ORDINARY' and m.stage in ('OPEN', 'ENDED')
         order by m.starts_at desc limit 1),
        :owner, :text, :due, :today)
      """;

  private static final String REPORT =
      "update task set result = :result, status = :status, reported_at = :at where id = :id";

  private static final String EXTEND =
      "update task set status = 'EXTENDED', due_on = :due, reported_at = null where id = :id";

  private static final String DROP = "update task set status = 'DROPPED' where id = :id";
}
