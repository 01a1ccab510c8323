package vn.chibo.web;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;
import vn.chibo.rulebook.LinkRules;
import vn.chibo.rulebook.Rulebook;

/// Evenings that somebody runs while they run. His posts are read each time, so one that ends takes
/// the evening out of his hands at once (decision 9).
@ApplicationScoped
class RunningEvenings {

  private final Database database;
  private final Evenings evenings;
  private final Trail trail;
  private final Rulebook rulebook;
  private final Clock clock;

  RunningEvenings(
      Database database, Evenings evenings, Trail trail, Rulebook rulebook, Clock clock) {
    this.database = database;
    this.evenings = evenings;
    this.trail = trail;
    this.rulebook = rulebook;
    this.clock = clock;
  }

  /// Until when a pass to this evening lasts, or null where this person runs no open evening here.
  Uni<@Nullable Instant> passUntil(Actor.Person person, MeetingId meeting) {
    return database
        .as(person.subject(), () -> evenings.findRun(meeting))
        .map(evening -> evening != null && evening.isOpen() ? until(evening) : null);
  }

  private Instant until(Evening evening) {
    var now = clock.instant();
    var end = evening.plannedEnd().isAfter(now) ? evening.plannedEnd() : now;
    return end.plus(afterTheEnd());
  }

  /// Notes, once an evening and person, that he goes on by his pass. Fails with [SignInAway] where
  /// the evening is over for longer than the rules say, or he does not run it any more.
  Uni<Void> goOnByPass(Actor.Person person, MeetingId meeting) {
    return database.as(
        person.subject(),
        () ->
            evenings
                .findRun(meeting)
                .map(this::mustRun)
                .chain(evening -> trail.appendOnce(used(person, evening))));
  }

  private Evening mustRun(@Nullable Evening evening) {
    if (evening == null || !runs(evening)) {
      throw new SignInAway();
    }
    return evening;
  }

  private boolean runs(Evening evening) {
    var ended = evening.endedAt();
    return evening.isOpen()
        || (ended != null && clock.instant().isBefore(ended.plus(afterTheEnd())));
  }

  private Duration afterTheEnd() {
    return rulebook.inForceOn(VietnamTime.today(clock)).value(LinkRules.PASS_ENDS_AFTER);
  }

  private static Fact used(Actor.Person person, Evening evening) {
    return Fact.of("MEETING_PASS_USED", person.subject())
        .inCell(evening.cell())
        .atMeeting(evening.id());
  }
}
