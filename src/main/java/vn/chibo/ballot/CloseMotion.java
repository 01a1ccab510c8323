package vn.chibo.ballot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;
import vn.chibo.quorum.Verdict;

/// Closes a vote: the result is written once, from whole numbers against the frozen body (R22).
@ApplicationScoped
class CloseMotion {

  private final Database database;
  private final Evenings evenings;
  private final Motions motions;
  private final Trail trail;
  private final Clock clock;

  CloseMotion(Database database, Evenings evenings, Motions motions, Trail trail, Clock clock) {
    this.database = database;
    this.evenings = evenings;
    this.motions = motions;
    this.trail = trail;
    this.clock = clock;
  }

  /// Closed twice, the second time changes nothing. Refuses `votes-exceed-present` when a link vote
  /// came after a count that had already counted its owner.
  Uni<Void> close(Actor actor, MeetingId meeting, MotionId motion) {
    return database.as(
        actor.subject(),
        () -> evenings.run(meeting).chain(evening -> close(actor, evening, motion)));
  }

  private Uni<Void> close(Actor actor, Evening evening, MotionId motion) {
    return motions
        .hold(evening.meeting(), motion)
        .chain(held -> held.isOpen() ? write(actor, evening, held) : Uni.createFrom().voidItem());
  }

  private Uni<Void> write(Actor actor, Evening evening, Motion motion) {
    CountHands.mustFit(motion);
    var carried = motion.requirement().verdict(motion.counted()) == Verdict.CARRIED;
    var outcome = carried ? Outcome.CARRIED : Outcome.FAILED;
    return database
        .run(
            CLOSE,
            Map.of(
                "motion", motion.id(),
                "at", clock.instant(),
                "by", actor.subject().asSetting(),
                "favour", motion.inFavour(),
                "against", motion.against(),
                "abstaining", motion.abstaining(),
                "outcome", outcome.name()))
        .chain(() -> trail.append(fact(actor, evening, motion, outcome)));
  }

  private static Fact fact(Actor actor, Evening evening, Motion motion, Outcome outcome) {
    return Fact.of("VOTE_CLOSED", actor.subject())
        .inCell(evening.cell())
        .atMeeting(evening.id())
        .with(
            Map.of(
                "motion", motion.id(),
                "for", motion.inFavour(),
                "against", motion.against(),
                "abstaining", motion.abstaining(),
                "body", motion.body(),
                "needed", motion.needed(),
                "outcome", outcome.name()));
  }

  private static final String CLOSE =
      """
      update motion
      set closed_at = :at, closed_by = :by, in_favour = :favour, against = :against,
        abstaining = :abstaining, outcome = :outcome
      where id = :motion and closed_at is null
      """;
}
