package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Trail;
import vn.chibo.ballot.Motion;
import vn.chibo.ballot.Motions;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.MeetingId;
import vn.chibo.minutes.MinutesContent.Adoption;
import vn.chibo.quorum.Body;
import vn.chibo.quorum.Counting;
import vn.chibo.quorum.MotionKind;
import vn.chibo.quorum.Tally;
import vn.chibo.rulebook.VotingRules;

/// The meeting adopts the minutes it has just heard (R26): by a motion that was put and counted, or
/// by three numbers entered here against the same frozen body.
@ApplicationScoped
class AdoptMinutes {

  private final Database database;
  private final HoldMinutes holdMinutes;
  private final Motions motions;
  private final Contents contents;
  private final MinutesFile file;
  private final MeetingRules meetingRules;
  private final Trail trail;
  private final Clock clock;

  AdoptMinutes(
      Database database,
      HoldMinutes holdMinutes,
      Motions motions,
      Contents contents,
      MinutesFile file,
      MeetingRules meetingRules,
      Trail trail,
      Clock clock) {
    this.database = database;
    this.holdMinutes = holdMinutes;
    this.motions = motions;
    this.contents = contents;
    this.file = file;
    this.meetingRules = meetingRules;
    this.trail = trail;
    this.clock = clock;
  }

  record Counts(int inFavour, int against, int abstaining) {}

  /// A count against the body; `motion` is null when the numbers were entered here.
  private record Vote(@Nullable UUID motion, Tally tally, int body) {}

  /// Without counts the closed motion on the minutes decides. Adopted twice, nothing changes.
  /// Refuses `minutes-not-read`, `roll-call-not-closed` and `adoption-not-voted`.
  Uni<Adopting> adopt(Actor actor, MeetingId meeting, @Nullable Counts counts) {
    return database.as(
        actor.subject(), () -> holdMinutes.run(meeting).chain(held -> adopt(actor, held, counts)));
  }

  private Uni<Adopting> adopt(Actor actor, Held held, @Nullable Counts counts) {
    return switch (held.row().stage()) {
      case DRAFT -> throw Refusal.conflict("minutes-not-read");
      case ADOPTED, SIGNED, ISSUED -> Uni.createFrom().item(new Adopting.Adopted());
      case READ -> counts == null ? byMotion(actor, held) : byCounts(actor, held, counts);
    };
  }

  private Uni<Adopting> byMotion(Actor actor, Held held) {
    return motions
        .of(held.evening().meeting())
        .map(found -> onMinutes(held.row(), found))
        .chain(motion -> decide(actor, held, vote(motion)));
  }

  /// The last motion on the minutes that was closed after they were read.
  private static Motion onMinutes(MinutesRow row, List<Motion> found) {
    return found.reversed().stream()
        .filter(motion -> motion.kind() == MotionKind.MINUTES_ADOPTION)
        .filter(motion -> isAfterReading(row, motion.closedAt()))
        .findFirst()
        .orElseThrow(() -> Refusal.conflict("adoption-not-voted"));
  }

  private static boolean isAfterReading(MinutesRow row, @Nullable Instant closedAt) {
    return closedAt != null && row.readAt() != null && !closedAt.isBefore(row.readAt());
  }

  private static Vote vote(Motion motion) {
    return new Vote(motion.id(), motion.counted(), motion.body());
  }

  private Uni<Adopting> byCounts(Actor actor, Held held, Counts counts) {
    return database
        .find(Facts.Frozen.class, FactSql.FROZEN, Map.of("meeting", held.evening().id()))
        .plug(Absent.fails(() -> Refusal.conflict("roll-call-not-closed")))
        .chain(frozen -> count(actor, held, counts, new Body(frozen.body(), frozen.voting())));
  }

  private Uni<Adopting> count(Actor actor, Held held, Counts counts, Body body) {
    return switch (Counting.of(counts.inFavour(), counts.against(), counts.abstaining(), body)) {
      case Counting.Negative() -> throw Refusal.invalid("counts-unreadable");
      case Counting.TooMany(var cast, var entitled) ->
          Uni.createFrom().item(new Adopting.TooMany(cast, entitled));
      case Counting.Counted(var tally, var _) ->
          decide(actor, held, new Vote(null, tally, body.size()));
    };
  }

  private Uni<Adopting> decide(Actor actor, Held held, Vote vote) {
    var threshold =
        meetingRules.of(held.evening()).value(VotingRules.threshold(MotionKind.MINUTES_ADOPTION));
    int needed = threshold.votesNeeded(vote.body());
    return vote.tally().inFavour() >= needed
        ? remember(actor, held, vote)
        : trail
            .append(EditMinutes.fact("MINUTES_NOT_ADOPTED", actor, held, counted(vote)))
            .replaceWith(new Adopting.NotCarried(vote.tally().inFavour(), needed, vote.body()));
  }

  private Uni<Adopting> remember(Actor actor, Held held, Vote vote) {
    var tally = vote.tally();
    var adoption = new Adoption(tally.inFavour(), tally.against(), tally.abstaining(), vote.body());
    return file.write(held.row(), contents.content(held.row()).adopted(adoption))
        .chain(() -> database.run(ADOPT, values(held, vote)))
        .chain(() -> trail.append(EditMinutes.fact("MINUTES_ADOPTED", actor, held, counted(vote))))
        .replaceWith(new Adopting.Adopted());
  }

  private Map<String, @Nullable Object> values(Held held, Vote vote) {
    var values = new HashMap<String, @Nullable Object>(counted(vote));
    values.put("meeting", held.evening().id());
    values.put("at", clock.instant());
    values.put("motion", vote.motion());
    return values;
  }

  private static Map<String, Object> counted(Vote vote) {
    return Map.of(
        "inFavour", vote.tally().inFavour(),
        "against", vote.tally().against(),
        "abstaining", vote.tally().abstaining(),
        "body", vote.body());
  }

  private static final String ADOPT =
      """
      update minutes
      set stage = 'ADOPTED', adopted_at = :at, adoption = cast(:motion as uuid),
        adopted_for = :inFavour, adopted_against = :against, adopted_abstaining = :abstaining,
        adopted_body = :body
      where meeting = :meeting and stage = 'READ'
      """;
}
