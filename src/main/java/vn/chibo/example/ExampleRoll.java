package vn.chibo.example;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chibo.quorum.Roll;
import vn.chibo.quorum.RollState;
import vn.chibo.quorum.Voter;

/// The evidence of a past meeting and the roll-call that was closed on it (R16, R20).
final class ExampleRoll {

  private static final Duration CLOSED_AFTER = Duration.ofMinutes(12);

  private final ExampleWorld world;
  private final Batches batches;

  ExampleRoll(ExampleWorld world) {
    this.world = world;
    this.batches = world.batches();
  }

  /// Writes it and answers the roll, from which votes take their body.
  Roll close(ExampleEvening evening) {
    var roll = new Roll(evening.seats().stream().map(ExampleRoll::voter).toList());
    var body = roll.body();
    batches.add(
        "roll_call",
        "meeting",
        evening.id(),
        "closing",
        1,
        "closed_at",
        closedAt(evening),
        "closed_by",
        evening.clerkSubject(),
        "body",
        body.size(),
        "summoned",
        evening.seats().size(),
        "present",
        roll.here(),
        "deciding_present",
        body.present());
    evening.seats().forEach(seat -> take(evening, seat));
    return roll;
  }

  static Instant closedAt(ExampleEvening evening) {
    return evening.dates().opened().plus(CLOSED_AFTER);
  }

  static Voter voter(ExampleEvening.Seat seat) {
    return new Voter(seat.standing(), seat.state());
  }

  private void take(ExampleEvening evening, ExampleEvening.Seat seat) {
    boolean here = seat.state().here();
    var arrived = arrival(evening, seat);
    if (seat.state() != RollState.NOT_EXPECTED) {
      testify(evening, seat, here ? arrived : evening.dates().opened().plus(CLOSED_AFTER));
    }
    batches.add(
        "roll_line",
        "meeting",
        evening.id(),
        "closing",
        1,
        "member",
        seat.member().id(),
        "standing",
        seat.standing(),
        "state",
        seat.state(),
        "in_body",
        voter(seat).isInBody(),
        "site",
        siteOf(evening, seat),
        "arrived_at",
        here ? arrived : null,
        "left_at",
        here ? evening.dates().ended() : null);
  }

  /// Who leads and who writes is there before the opening.
  private Instant arrival(ExampleEvening evening, ExampleEvening.Seat seat) {
    int seconds = world.below(1200) - 700;
    var member = seat.member();
    boolean needed = member.equals(evening.chair()) || member.equals(evening.clerk());
    return evening.dates().opened().plusSeconds(needed ? -60 - Math.abs(seconds) : seconds);
  }

  private static @Nullable Object siteOf(ExampleEvening evening, ExampleEvening.Seat seat) {
    return seat.state() == RollState.PRESENT_SITE ? evening.site() : null;
  }

  /// What the state rests on: who tapped his link was called by name afterwards (decision 1).
  private void testify(ExampleEvening evening, ExampleEvening.Seat seat, Instant at) {
    switch (seat.state()) {
      case PRESENT_ONLINE -> {
        evidence(evening, seat, new Word("LINK", "UNCONFIRMED", "link:" + seat.summons(), at));
        evidence(evening, seat, clerks("VOICE", seat, evening, at.plusSeconds(240)));
      }
      case PRESENT_SITE ->
          evidence(
              evening,
              seat,
              new Word("SITE_ROLL", seat.state().name(), "site:" + evening.site(), at));
      case PRESENT_PHONE -> evidence(evening, seat, clerks("PHONE", seat, evening, at));
      default -> evidence(evening, seat, clerks("CLERK_ROLL", seat, evening, at));
    }
  }

  private record Word(String kind, String supports, String givenBy, Instant at) {}

  private static Word clerks(
      String kind, ExampleEvening.Seat seat, ExampleEvening evening, Instant at) {
    return new Word(kind, seat.state().name(), evening.clerkSubject(), at);
  }

  private void evidence(ExampleEvening evening, ExampleEvening.Seat seat, Word word) {
    batches.add(
        "evidence",
        "id",
        world.id(),
        "meeting",
        evening.id(),
        "member",
        seat.member().id(),
        "kind",
        word.kind(),
        "supports",
        word.supports(),
        "site",
        siteOf(evening, seat),
        "received_at",
        word.at(),
        "given_by",
        word.givenBy());
  }
}
