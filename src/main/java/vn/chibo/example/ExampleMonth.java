package vn.chibo.example;

import java.time.Duration;
import java.util.Map;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Kind;
import vn.chibo.meeting.MonthStep;
import vn.chibo.quorum.Standing;

/// What surrounds a meeting in its month (R37): dues, the handbook, what the follower asked for.
final class ExampleMonth {

  private final ExampleWorld world;
  private final Batches batches;

  ExampleMonth(ExampleWorld world) {
    this.world = world;
    this.batches = world.batches();
  }

  void live(ExampleEvening evening) {
    postNotice(evening);
    if (evening.kind() == Kind.ORDINARY) {
      followUp(evening);
      collect(evening);
    }
  }

  private void collect(ExampleEvening evening) {
    var monthsAgo = evening.dates().monthsAgo();
    for (var seat : evening.seats()) {
      boolean unpaid = seat.member().missed().contains(monthsAgo);
      tick(evening.cell(), monthsAgo, seat.member(), unpaid, evening.chair());
    }
  }

  /// One member's dues. A guest pays at home.
  void tick(
      ExampleCell cell, int monthsAgo, ExampleMember member, boolean unpaid, ExampleMember by) {
    var standing = member.standing(monthsAgo).orElse(Standing.TEMP_IN);
    if (standing == Standing.TEMP_IN) {
      return;
    }
    var month = world.month(monthsAgo);
    var ticked = VietnamTime.at(month.atDay(cell.day()), cell.time()).minus(Duration.ofHours(20));
    batches.add(
        "dues",
        "cell",
        cell.id(),
        "month",
        month.atDay(1),
        "member",
        member.id(),
        "state",
        standing == Standing.EXEMPT ? "EXEMPT" : unpaid ? "UNPAID" : "PAID",
        "ticked_by",
        by.id(),
        "ticked_at",
        ticked.isAfter(world.now()) ? world.now() : ticked);
  }

  private void postNotice(ExampleEvening evening) {
    var at = evening.dates().startsAt().minus(Duration.ofDays(2));
    world
        .facts()
        .add(
            evening,
            at,
            "HANDBOOK_POSTED",
            ExampleFacts.person(evening.chair()),
            Map.of("packet", "NOTICE"));
    batches.add(
        "handbook_posting",
        "id",
        world.id(),
        "meeting",
        evening.id(),
        "packet",
        "NOTICE",
        "posted_at",
        at,
        "posted_by",
        evening.chair().id());
  }

  /// The committee member who follows the cell saw to what he had asked for (R37, step 9).
  private void followUp(ExampleEvening evening) {
    var at = evening.dates().startsAt().plus(Duration.ofDays(6));
    var month = evening.dates().month();
    if (at.isAfter(world.now())) {
      return;
    }
    batches.add(
        "month_tick",
        "cell",
        evening.cell().id(),
        "month",
        month.atDay(1),
        "step",
        MonthStep.FOLLOW_UP,
        "ticked_by",
        evening.chair().id(),
        "ticked_at",
        at);
    world
        .facts()
        .add(
            evening.cell(),
            at,
            "MONTH_TICKED",
            ExampleFacts.person(evening.chair()),
            Map.of("month", month, "step", MonthStep.FOLLOW_UP));
  }
}
