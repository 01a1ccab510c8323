package vn.chibo.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What this room knows of one month beside its meetings: dues, tasks, the tick of the follow-up.
///
/// @param tasks those given in this month
/// @param unreported those of them that wait for a word of their owner
public record MonthBook(
    int members,
    int duesTicked,
    int duesUnpaid,
    int tasks,
    int unreported,
    @Nullable Instant followedUpAt) {

  public MonthRecords.Progress dues() {
    return new MonthRecords.Progress(duesTicked, members);
  }

  public MonthRecords.Progress taskReports() {
    return new MonthRecords.Progress(tasks - unreported, tasks);
  }
}
