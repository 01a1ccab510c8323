package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;

/// The chair or an officer of the cell ends the session. R8 counts its length from the real opening
/// to this moment. There is no way back.
@ApplicationScoped
public class EndSession {

  private final Database database;
  private final Evenings evenings;
  private final Trail trail;
  private final Clock clock;

  EndSession(Database database, Evenings evenings, Trail trail, Clock clock) {
    this.database = database;
    this.evenings = evenings;
    this.trail = trail;
    this.clock = clock;
  }

  /// Ended twice, the second finds it ended. Refuses `session-not-open` and `meeting-cancelled`.
  public Uni<Ending> end(Actor.Person person, MeetingId meeting) {
    return database.as(
        person.subject(), () -> evenings.lead(meeting).chain(evening -> decide(person, evening)));
  }

  private Uni<Ending> decide(Actor.Person person, Evening evening) {
    return switch (evening.stage()) {
      case DRAFT, CALLED -> throw Refusal.conflict("session-not-open");
      case CANCELLED -> throw Refusal.conflict("meeting-cancelled");
      case ENDED -> Uni.createFrom().item(new Ending.AlreadyEnded(evening));
      case OPEN -> remember(person, evening);
    };
  }

  private Uni<Ending> remember(Actor.Person person, Evening evening) {
    return database
        .run(END, Map.of("meeting", evening.id(), "person", person.member(), "at", clock.instant()))
        .call(() -> trail.append(fact(person, evening)))
        .chain(() -> evenings.run(evening.meeting()))
        .map(Ending.Ended::new);
  }

  private static Fact fact(Actor.Person person, Evening evening) {
    return Fact.of("SESSION_ENDED", person.subject())
        .inCell(evening.cell())
        .atMeeting(evening.id());
  }

  private static final String END =
      """
      update meeting
      set stage = 'ENDED', ended_by = :person, ended_at = :at, version = version + 1
      where id = :meeting and stage = 'OPEN'
      """;
}
