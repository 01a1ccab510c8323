package vn.chibo.example;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.chibo.identity.Secret;
import vn.chibo.quorum.RollState;

/// What a room server would have told of a past meeting: who came into the room, when he left, and
/// whose line broke once.
final class ExampleRooms {

  private static final Duration OPEN_BEFORE = Duration.ofMinutes(14);
  private static final Duration CLOSED_AFTER = Duration.ofMinutes(4);
  private static final int BROKEN_PERCENT = 18;

  private final ExampleWorld world;
  private final Batches batches;
  private final SecureRandom random = new SecureRandom();

  ExampleRooms(ExampleWorld world) {
    this.world = world;
    this.batches = world.batches();
  }

  void tell(ExampleEvening evening) {
    var inside =
        evening.seats().stream().filter(seat -> seat.state() == RollState.PRESENT_ONLINE).toList();
    if (!inside.isEmpty()) {
      open(evening, inside);
    }
  }

  private void open(ExampleEvening evening, List<ExampleEvening.Seat> inside) {
    var opened = evening.dates().opened().minus(OPEN_BEFORE);
    var closed = evening.dates().ended().plus(CLOSED_AFTER);
    batches.add("room", "meeting", evening.id(), "first_asked_at", opened, "closed_at", closed);
    batches.add(
        "room_life",
        "meeting",
        evening.id(),
        "room_jid",
        jid(evening),
        "created_at",
        opened,
        "destroyed_at",
        closed);
    inside.forEach(seat -> enter(evening, seat));
  }

  private static String jid(ExampleEvening evening) {
    return evening.id() + "@conference.example.vn";
  }

  private void enter(ExampleEvening evening, ExampleEvening.Seat seat) {
    var joined = evening.dates().opened().minusSeconds(world.below(600));
    var left = evening.dates().ended().plusSeconds(world.below(150));
    batches.add(
        "room_pass",
        "meeting",
        evening.id(),
        "member",
        seat.member().id(),
        "pseudonym",
        Secret.fresh(random).text(),
        "issued_at",
        joined.minusSeconds(20));
    if (world.happens(BROKEN_PERCENT)) {
      var broke = joined.plusSeconds(1500 + world.below(1800));
      stay(evening, seat, joined, broke);
      stay(evening, seat, broke.plusSeconds(40 + world.below(200)), left);
    } else {
      stay(evening, seat, joined, left);
    }
  }

  private void stay(ExampleEvening evening, ExampleEvening.Seat seat, Instant from, Instant until) {
    batches.add(
        "room_stay",
        "meeting",
        evening.id(),
        "room_jid",
        jid(evening),
        "occupant_jid",
        jid(evening) + "/" + seat.summons().toString().substring(0, 8),
        "joined_at",
        from,
        "member",
        seat.member().id(),
        "left_at",
        until,
        "ended_by",
        "LEFT",
        "last_seen",
        until);
  }
}
