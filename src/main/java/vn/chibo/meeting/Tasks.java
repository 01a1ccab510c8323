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
      UUID cell,
      UUID owner,
      String ownerName,
      String text,
      LocalDate dueOn,
      LocalDate assignedOn,
      TaskStatus status,
      @Nullable String result,
      @Nullable HowFar howFar,
      @Nullable Instant reportedAt,
      @Nullable String reporter,
      boolean mine) {}

  /// What is to be done, by its day.
  Uni<List<Task>> open(CellId cell) {
    return database.list(Task.class, COLUMNS + IN_CELL + OPEN, Map.of("cell", cell.value()));
  }

  /// What was settled in a year, the newest first. A task without a report counts by the day on
  /// which it was given.
  Uni<List<Task>> settled(CellId cell, int year) {
    return database.list(
        Task.class, COLUMNS + IN_CELL + SETTLED, Map.of("cell", cell.value(), "year", year));
  }

  /// The years of which something settled is on record, the newest first.
  Uni<List<Integer>> years(CellId cell) {
    return database.list(Integer.class, YEARS, Map.of("cell", cell.value()));
  }

  /// The task of whoever asks, by account or by link; kept from others, refuses `no-such-task`.
  Uni<Task> holdOwn(UUID task) {
    return database
        .find(Task.class, COLUMNS + OWN, Map.of("task", task))
        .plug(Absent.fails(() -> Refusal.missing("no-such-task")));
  }

  /// Keeps others off the task until the transaction ends; refuses `no-such-task`.
  Uni<Task> hold(CellId cell, UUID task) {
    return one(COLUMNS + IN_CELL + ONE + "for update of t", cell, task);
  }

  Uni<Task> find(CellId cell, UUID task) {
    return one(COLUMNS + IN_CELL + ONE, cell, task);
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
  Uni<Integer> report(Task task, ReportTask.Word word, UUID teller) {
    boolean done = word.howFar() == HowFar.DONE;
    var values = new HashMap<String, Object>();
    values.put("id", task.id());
    values.put("result", word.result());
    values.put("howFar", word.howFar().name());
    values.put("teller", teller);
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
      select t.id, t.cell, t.owner, m.full_name, t.text, t.due_on, t.assigned_on, t.status,
        t.result, t.how_far, t.reported_at,
        case when t.reported_by <> t.owner then b.full_name end as reporter,
        t.owner = myself() as mine
      from task t
        join member m on m.id = t.owner
        left join member b on b.id = t.reported_by
      """;

  private static final String IN_CELL =
      """
      where t.cell = :cell
        and (t.cell in (select kept_cells()) or t.owner = subject_as('person'))
      """;

  private static final String OPEN =
      """
      and t.status in ('OPEN', 'EXTENDED')
      order by t.due_on, t.assigned_on, t.id
      limit 1000
      """;

  private static final String SETTLED_IN =
      "extract(year from coalesce(vietnam_day(t.reported_at), t.assigned_on))::integer";

  private static final String SETTLED =
      """
      and t.status in ('DONE', 'DROPPED') and %s = :year
      order by coalesce(vietnam_day(t.reported_at), t.assigned_on) desc, t.reported_at desc, t.id
      limit 1000
      """
          .formatted(SETTLED_IN);

  private static final String YEARS =
      """
      select distinct %s as year
      from task t
      where t.cell = :cell
        and (t.cell in (select kept_cells()) or t.owner = subject_as('person'))
        and t.status in ('DONE', 'DROPPED')
      order by year desc
      limit 50
      """
          .formatted(SETTLED_IN);

  private static final String OWN = "where t.id = :task and t.owner = myself() for update of t";

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
      """
      update task
      set result = :result, status = :status, reported_at = :at, how_far = :howFar,
        reported_by = :teller
      where id = :id
      """;

  private static final String EXTEND =
      """
      update task
      set status = 'EXTENDED', due_on = :due, reported_at = null, reported_by = null, how_far = null
      where id = :id
      """;

  private static final String DROP = "update task set status = 'DROPPED' where id = :id";
}
