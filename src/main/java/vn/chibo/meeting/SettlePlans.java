package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.InTurn;
import vn.chibo.kernel.Subject;

/// What a confirmed decision on organisations does to meetings (R2): what was planned or called for
/// the day or later at a cell that ends is cancelled with the reason, and who was called is told;
/// open tasks go along with the people. What was held stays where it was held.
@ApplicationScoped
public class SettlePlans {

  private final Database database;
  private final Trail trail;
  private final Clock clock;

  SettlePlans(Database database, Trail trail, Clock clock) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
  }

  private record Cancelled(UUID meeting, UUID cell, String stage) {}

  /// In the job's transaction, after people have moved; answers how many were cancelled.
  public Uni<Integer> by(Subject job, UUID reorganisation, String reason) {
    return database
        .list(
            Cancelled.class,
            "select meeting, cell, stage from reform_meetings(:plan, :reason, :at)",
            Map.of("plan", reorganisation, "reason", reason, "at", clock.instant()))
        .call(found -> InTurn.each(found, each -> trail.append(fact(job, each, reason))))
        .map(List::size);
  }

  private static Fact fact(Subject job, Cancelled meeting, String reason) {
    return Fact.of("MEETING_CANCELLED", job)
        .inCell(meeting.cell())
        .atMeeting(meeting.meeting())
        .with(Map.of("stage", meeting.stage()))
        .saying(reason);
  }
}
