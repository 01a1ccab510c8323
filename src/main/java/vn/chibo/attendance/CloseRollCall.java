package vn.chibo.attendance;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.evidence.MerkleTree;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;

/// Closes the roll-call: the denominator of every vote is frozen from here on (R20). Closing again
/// is a new closing with its reason, never after the first vote (decision 7).
@ApplicationScoped
class CloseRollCall {

  private final Database database;
  private final Evenings evenings;
  private final Attendance attendance;
  private final Entries entries;
  private final RollCalls rollCalls;
  private final Trail trail;
  private final Clock clock;

  CloseRollCall(
      Database database,
      Evenings evenings,
      Attendance attendance,
      Entries entries,
      RollCalls rollCalls,
      Trail trail,
      Clock clock) {
    this.database = database;
    this.evenings = evenings;
    this.attendance = attendance;
    this.entries = entries;
    this.rollCalls = rollCalls;
    this.trail = trail;
    this.clock = clock;
  }

  /// @param closing which closing is meant, so that a second click is not a second closing
  record Wish(MeetingId meeting, int closing, @Nullable String reason) {}

  Uni<Closing> close(Actor actor, Wish wish) {
    return database.as(actor.subject(), () -> hold(actor, wish));
  }

  private Uni<Closing> hold(Actor actor, Wish wish) {
    return evenings
        .hold(wish.meeting())
        .chain(evening -> decide(evening, wish))
        .call(outcome -> remember(actor, outcome));
  }

  private Uni<Closing> decide(Evening evening, Wish wish) {
    return rollCalls
        .hasVoted(wish.meeting())
        .map(voted -> new ClosingRules(wish.closing(), wish.reason(), voted, clock.instant()))
        .chain(rules -> attendance.of(evening).map(rules::decide));
  }

  private Uni<Void> remember(Actor actor, Closing outcome) {
    return switch (outcome) {
      case Closing.Closed closed -> freeze(actor, closed);
      case Closing.AlreadyClosed _,
          Closing.StillOpen _,
          Closing.Overtaken _,
          Closing.WithoutReason _,
          Closing.AfterTheFirstVote _,
          Closing.NotOpen _ ->
          Uni.createFrom().voidItem();
    };
  }

  private Uni<Void> freeze(Actor actor, Closing.Closed closed) {
    return rollCalls
        .append(closed.rollCall(), actor.subject())
        .chain(() -> freezeLines(closed))
        .chain(() -> entries.of(closed.sheet().evening()))
        .chain(evidence -> trail.append(fact(actor, closed, evidence)));
  }

  private Uni<Void> freezeLines(Closing.Closed closed) {
    return Multi.createFrom()
        .iterable(closed.sheet().lines())
        .onItem()
        .transformToUniAndConcatenate(line -> freeze(closed, line))
        .collect()
        .last();
  }

  private Uni<Void> freeze(Closing.Closed closed, Line line) {
    return rollCalls.append(closed.rollCall(), line, closed.sheet().isInBody(line));
  }

  /// The fact carries the root over all evidence so far, so that sealing it seals the evidence.
  private static Fact fact(Actor actor, Closing.Closed closed, List<Entry> evidence) {
    var root = MerkleTree.over(evidence.stream().map(Entry::sealed).toList()).root();
    var rollCall = closed.rollCall();
    return Fact.of("ROLL_CALL_CLOSED", actor.subject())
        .inCell(closed.sheet().evening().cell())
        .atMeeting(rollCall.meeting())
        .with(
            Map.of(
                "closing", rollCall.closing(),
                "body", rollCall.body(),
                "summoned", rollCall.summoned(),
                "present", rollCall.present(),
                "decidingPresent", rollCall.decidingPresent(),
                "evidence", evidence.size(),
                "evidenceRoot", root.hex()))
        .saying(rollCall.reason());
  }
}
