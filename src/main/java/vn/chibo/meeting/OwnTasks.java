package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.VietnamTime;

/// What a member still has to do for his cell, for his own page; he reports it on the task's page
/// (R37, step 8).
@ApplicationScoped
public class OwnTasks {

  private final Database database;

  OwnTasks(Database database) {
    this.database = database;
  }

  /// `reported` says that he wrote a result already and is asked to go on.
  public record Line(
      UUID id, UUID cell, String text, LocalDate dueOn, boolean late, boolean reported) {

    public String due() {
      return VietnamTime.date(dueOn);
    }
  }

  /// The open tasks of the person of this transaction, the most urgent first.
  public Uni<List<Line>> open() {
    return database.list(Line.class, OPEN, Map.of());
  }

  private static final String OPEN =
      """
      select t.id, t.cell, t.text, t.due_on, t.due_on < today(), t.result is not null
      from task t
      where t.owner = myself() and t.status in ('OPEN', 'EXTENDED')
      order by t.due_on, t.assigned_on, t.id
      limit 50
      """;
}
