package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.MeetingId;

/// What is done with issued minutes: they are sent up to the superior committee, which from then on
/// may read them (R35), and posted on the electronic handbook (R9).
@ApplicationScoped
class SendMinutes {

  private final Database database;
  private final HoldMinutes holdMinutes;
  private final Trail trail;
  private final Clock clock;

  SendMinutes(Database database, HoldMinutes holdMinutes, Trail trail, Clock clock) {
    this.database = database;
    this.holdMinutes = holdMinutes;
    this.trail = trail;
    this.clock = clock;
  }

  /// Sent twice, the first stays. Refuses `minutes-not-issued`.
  Uni<Void> send(Actor.Person person, MeetingId meeting) {
    return once(person, meeting, new Step("MINUTES_SENT", SEND));
  }

  /// Ticked twice, the first stays. Refuses `minutes-not-issued`.
  Uni<Void> post(Actor.Person person, MeetingId meeting) {
    return once(person, meeting, new Step("HANDBOOK_POSTED", POST));
  }

  private record Step(String fact, String sql) {}

  private Uni<Void> once(Actor.Person person, MeetingId meeting, Step step) {
    return database.as(
        person.subject(), () -> holdMinutes.led(meeting).chain(held -> once(person, held, step)));
  }

  private Uni<Void> once(Actor.Person person, Held held, Step step) {
    if (!held.row().isIssued()) {
      throw Refusal.conflict("minutes-not-issued");
    }
    var values =
        Map.of("meeting", held.evening().id(), "person", person.member(), "at", clock.instant());
    return database
        .run(step.sql(), values)
        .chain(written -> written == 0 ? nothingNew() : note(person, held, step));
  }

  private Uni<Void> note(Actor.Person person, Held held, Step step) {
    return trail.append(EditMinutes.fact(step.fact(), person, held, Map.of("packet", "MINUTES")));
  }

  private static Uni<Void> nothingNew() {
    return Uni.createFrom().voidItem();
  }

  private static final String SEND =
      """
      update minutes set sent_at = :at, sent_by = :person
      where meeting = :meeting and stage = 'ISSUED' and sent_at is null
      """;

  private static final String POST =
      """
      insert into handbook_posting (meeting, packet, posted_at, posted_by)
      values (:meeting, 'MINUTES', :at, :person)
      on conflict (meeting, packet) do nothing
      """;
}
