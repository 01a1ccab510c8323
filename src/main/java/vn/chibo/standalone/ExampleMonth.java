package vn.chibo.standalone;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Kind;
import vn.chibo.quorum.Standing;

/// What surrounds a meeting in its month (R37): dues, the handbook, tasks and what became of them.
final class ExampleMonth {

  private static final int DUE_AFTER_DAYS = 25;

  private final ExampleWorld world;
  private final Batches batches;

  ExampleMonth(ExampleWorld world) {
    this.world = world;
    this.batches = world.batches();
  }

  void live(ExampleEvening evening) {
    post(evening);
    if (evening.kind() == Kind.ORDINARY) {
      assignTasks(evening);
      var tickedBy = evening.chair();
      for (var seat : evening.seats()) {
        boolean unpaid = seat.member().missed().contains(evening.dates().monthsAgo());
        tick(evening.cell(), evening.dates().monthsAgo(), seat.member(), unpaid, tickedBy);
      }
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

  private void post(ExampleEvening evening) {
    var held = evening.dates().startsAt();
    var finished = held.plus(Duration.ofDays(evening.cell().late() ? 5 : 1));
    posting(evening, "NOTICE", held.minus(Duration.ofDays(2)));
    if (finished.isBefore(world.now())) {
      posting(evening, "MINUTES", finished);
    }
  }

  private void posting(ExampleEvening evening, String packet, Instant at) {
    batches.add(
        "handbook_posting",
        "id",
        world.id(),
        "meeting",
        evening.id(),
        "packet",
        packet,
        "posted_at",
        at,
        "posted_by",
        evening.chair().id());
  }

  private void assignTasks(ExampleEvening evening) {
    var tasks = new ArrayList<>(ExampleSheet.TASKS.rows());
    Collections.shuffle(tasks, new Random(evening.id().getLeastSignificantBits()));
    int count = 2 + world.below(2);
    for (int i = 0; i < count; i++) {
      assign(evening, tasks.get(i), i);
    }
  }

  /// The last task of a month takes longer than it was given.
  private void assign(ExampleEvening evening, ExampleSheet.Row task, int place) {
    var assigned = VietnamTime.dayOf(evening.dates().startsAt());
    var due = assigned.plusDays(DUE_AFTER_DAYS);
    var reported = VietnamTime.at(due.minusDays(place), evening.cell().time());
    boolean over = reported.isBefore(world.now());
    boolean slow = place > 0 && evening.dates().monthsAgo() < 2;
    var status = !over ? "OPEN" : slow ? "EXTENDED" : "DONE";
    batches.add(
        "task",
        "id",
        world.id(),
        "cell",
        evening.cell().id(),
        "assigned_in",
        evening.id(),
        "owner",
        owner(evening).id(),
        "text",
        task.text("task"),
        "due_on",
        due,
        "assigned_on",
        assigned,
        "status",
        status,
        "result",
        !over ? null : slow ? "Đang làm, xin gia hạn" : task.text("result"),
        "reported_at",
        over ? reported : null);
  }

  private static boolean canBeAsked(ExampleEvening.Seat seat) {
    return seat.state().here() && seat.standing() == Standing.OFFICIAL;
  }

  private ExampleMember owner(ExampleEvening evening) {
    return world.oneOf(evening.seats().stream().filter(ExampleMonth::canBeAsked).toList()).member();
  }
}
