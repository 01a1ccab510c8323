package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

  /// One task of his; what he told of it before is shown to him again.
  public record Line(
      UUID id,
      UUID cell,
      String text,
      LocalDate dueOn,
      boolean open,
      boolean late,
      @Nullable HowFar howFar,
      @Nullable String result,
      @Nullable Instant reportedAt) {

    public String due() {
      return VietnamTime.date(dueOn);
    }

    public boolean reported() {
      return reportedAt != null;
    }

    /// Empty before the first report.
    public String reportedOn() {
      return reportedAt == null ? "" : VietnamTime.date(reportedAt);
    }
  }

  /// The open tasks of the person of this transaction, the most urgent first.
  public Uni<List<Line>> open() {
    return database.list(Line.class, COLUMNS + OPEN, Map.of());
  }

  /// Those in the cell of this meeting, with what he reported as done since the one before it: by
  /// account or by link.
  public Uni<List<Line>> before(MeetingId meeting) {
    return database.list(Line.class, COLUMNS + BEFORE, Map.of("meeting", meeting.value()));
  }

  private static final String COLUMNS =
      """
      select t.id, t.cell, t.text, t.due_on, t.status in ('OPEN', 'EXTENDED') as open,
        t.status in ('OPEN', 'EXTENDED') and t.due_on < today(), t.how_far, t.result, t.reported_at
      from task t
      """;

  private static final String OPEN =
      """
      where t.owner = myself() and t.status in ('OPEN', 'EXTENDED')
      order by t.due_on, t.assigned_on, t.id
      limit 50
      """;

  private static final String BEFORE =
      """
      join meeting m on m.id = :meeting and m.cell = t.cell
      where t.owner = myself()
        and (t.status in ('OPEN', 'EXTENDED')
          or t.status = 'DONE' and vietnam_day(t.reported_at) > today() - 45)
      order by open desc, t.due_on, t.assigned_on, t.id
      limit 50
      """;
}
