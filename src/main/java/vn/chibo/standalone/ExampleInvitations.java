package vn.chibo.standalone;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.meeting.Kind;
import vn.chibo.quorum.RollState;
import vn.chibo.rulebook.AgendaKind;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.RuleSet;

/// What is written when a meeting is called: agenda, summonses, how they were delivered, answers.
final class ExampleInvitations {

  private final ExampleWorld world;
  private final Batches batches;

  ExampleInvitations(ExampleWorld world) {
    this.world = world;
    this.batches = world.batches();
  }

  /// The agenda of the rule set; the ids of its items, to put votes to.
  Map<AgendaKind, UUID> agenda(
      UUID meeting, Kind kind, String topic, UUID reporter, RuleSet rules) {
    var items = new EnumMap<AgendaKind, UUID>(AgendaKind.class);
    if (kind == Kind.THEMATIC) {
      item(items, meeting, AgendaKind.THEMATIC, topic, reporter);
      item(items, meeting, AgendaKind.MINUTES_ADOPTION, "Đọc và thông qua biên bản", null);
    } else {
      for (var line : rules.value(CallingRules.AGENDA_TEMPLATE)) {
        var presenter = line.kind() == AgendaKind.REPORT ? reporter : null;
        item(items, meeting, line.kind(), line.label().vi(), presenter);
      }
    }
    return items;
  }

  private void item(
      Map<AgendaKind, UUID> items,
      UUID meeting,
      AgendaKind kind,
      String title,
      @Nullable UUID presenter) {
    var id = world.id();
    items.put(kind, id);
    batches.add(
        "agenda_item",
        "id",
        id,
        "meeting",
        meeting,
        "position",
        items.size(),
        "kind",
        kind,
        "title",
        title,
        "presenter",
        presenter,
        "how",
        "OPEN");
  }

  /// Summonses of a past meeting, delivered and answered.
  void summon(ExampleEvening evening, Instant calledAt) {
    for (var seat : evening.seats()) {
      summon(evening.id(), seat, calledAt);
      deliver(seat.summons(), seat.member(), evening.chair(), calledAt.plusSeconds(60));
      answer(evening, seat, calledAt.plus(Duration.ofHours(1 + world.below(40))));
    }
  }

  void summon(UUID meeting, ExampleEvening.Seat seat, Instant at) {
    batches.add(
        "summons",
        "id",
        seat.summons(),
        "meeting",
        meeting,
        "member",
        seat.member().id(),
        "role",
        "MEMBER",
        "standing",
        seat.standing(),
        "summoned_at",
        at);
  }

  /// The committee member who follows the cell; the summons' id.
  UUID summonFollower(UUID meeting, ExampleMember follower, Instant at) {
    var summons = world.id();
    batches.add(
        "summons",
        "id",
        summons,
        "meeting",
        meeting,
        "member",
        follower.id(),
        "role",
        "FOLLOWER",
        "standing",
        null,
        "summoned_at",
        at);
    return summons;
  }

  private void deliver(UUID summons, ExampleMember to, ExampleMember by, Instant at) {
    var channel = to.hasMail() ? "MAIL" : to.named().phone().isEmpty() ? "IN_PERSON" : "PHONE";
    batches.add(
        "delivery",
        "id",
        world.id(),
        "summons",
        summons,
        "channel",
        channel,
        "told_by",
        to.hasMail() ? null : by.id(),
        "at",
        at);
  }

  private void answer(ExampleEvening evening, ExampleEvening.Seat seat, Instant at) {
    if (seat.state() == RollState.EXCUSED) {
      excuse(evening, seat, at);
    } else if (seat.state().here() && seat.member().hasMail() && world.happens(70)) {
      var reply = seat.state() == RollState.PRESENT_ONLINE ? "COMING_ONLINE" : "COMING";
      batches.add(
          "answer", "id", world.id(), "summons", seat.summons(), "reply", reply, "given_at", at);
    }
  }

  private void excuse(ExampleEvening evening, ExampleEvening.Seat seat, Instant at) {
    batches.add(
        "answer",
        "id",
        world.id(),
        "summons",
        seat.summons(),
        "reply",
        "CANNOT_COME",
        "reason_code",
        world.oneOf(List.of("SICK", "FAMILY", "DUTY", "FAR_AWAY")),
        "given_at",
        at,
        "accepted",
        true,
        "decided_by",
        evening.chair().id(),
        "decided_at",
        at.plus(Duration.ofHours(5)));
  }
}
