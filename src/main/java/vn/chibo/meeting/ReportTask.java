package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.Subject;

/// A member tells before the next meeting what became of his task, or an officer enters what he was
/// told (R37, step 8). Told again, the last words stay; a task that is done is told no more.
@ApplicationScoped
public class ReportTask {

  public static final int LONGEST = 1000;

  private final Tasks tasks;
  private final Trail trail;

  ReportTask(Tasks tasks, Trail trail) {
    this.tasks = tasks;
    this.trail = trail;
  }

  public record Word(HowFar howFar, String result) {}

  /// Who says it: by his account or by his personal link.
  public record Teller(Subject subject, UUID member) {}

  /// The teller's own task, in the caller's transaction. Refuses `no-such-task` and `task-settled`.
  public Uni<Void> own(Teller teller, UUID task, Word word) {
    return tasks.holdOwn(task).chain(held -> report(teller, held, word));
  }

  Uni<Void> report(Teller teller, Tasks.Task task, Word word) {
    if (!task.status().isOpen()) {
      throw Refusal.conflict("task-settled");
    }
    return tasks
        .report(task, word, teller.member())
        .invoke(SettleTask::mustBeTheirs)
        .chain(() -> trail.append(fact(teller, task, word)));
  }

  private static Fact fact(Teller teller, Tasks.Task task, Word word) {
    return Fact.of("TASK_REPORTED", teller.subject())
        .inCell(task.cell())
        .with(
            Map.of(
                "task", task.id(),
                "howFar", word.howFar().name(),
                "done", word.howFar() == HowFar.DONE))
        .saying(word.result());
  }
}
