package vn.chibo.example;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
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

  /// For which meeting, and who reports.
  record Agenda(UUID meeting, Kind kind, String topic, UUID reporter) {}

  private record Line(AgendaKind kind, String title) {}

  /// The agenda of the rule set; the ids of its items, to put votes to.
  Map<AgendaKind, UUID> agenda(Agenda agenda, RuleSet rules) {
    var items = new EnumMap<AgendaKind, UUID>(AgendaKind.class);
    for (var line : lines(agenda, rules)) {
      boolean reports = line.kind() == AgendaKind.REPORT || line.kind() == AgendaKind.THEMATIC;
      item(items, agenda.meeting(), line, reports ? agenda.reporter() : null);
    }
    return items;
  }

  private static List<Line> lines(Agenda agenda, RuleSet rules) {
    var adoption = new Line(AgendaKind.MINUTES_ADOPTION, "Đọc và thông qua biên bản");
    return switch (agenda.kind()) {
      case THEMATIC -> List.of(new Line(AgendaKind.THEMATIC, agenda.topic()), adoption);
      case COMMITTEE_MEETING ->
          List.of(
              new Line(AgendaKind.REPORT, "Kết quả thực hiện nhiệm vụ tháng trước"),
              new Line(AgendaKind.DISCUSSION, "Chuẩn bị nội dung sinh hoạt chi bộ"),
              new Line(AgendaKind.CONCLUSION, "Kết luận, phân công chuẩn bị"),
              adoption);
      default ->
          rules.value(CallingRules.AGENDA_TEMPLATE).stream()
              .map(line -> new Line(line.kind(), line.label().vi()))
              .toList();
    };
  }

  private void item(
      Map<AgendaKind, UUID> items, UUID meeting, Line line, @Nullable UUID presenter) {
    var id = world.id();
    items.put(line.kind(), id);
    batches.add(
        "agenda_item",
        "id",
        id,
        "meeting",
        meeting,
        "position",
        items.size(),
        "kind",
        line.kind(),
        "title",
        line.title(),
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
      var answer = world.id();
      batches.add(
          "answer", "id", answer, "summons", seat.summons(), "reply", reply, "given_at", at);
      remember(evening, seat, at, Map.of("answer", answer, "reply", reply));
    }
  }

  private void remember(
      ExampleEvening evening, ExampleEvening.Seat seat, Instant at, Map<String, ?> answered) {
    var body = new HashMap<String, Object>(answered);
    body.put("summons", seat.summons());
    world.facts().add(evening, at, "SUMMONS_ANSWERED", "link:" + seat.summons(), body);
  }

  private void excuse(ExampleEvening evening, ExampleEvening.Seat seat, Instant at) {
    var answer = world.id();
    var decided = at.plus(Duration.ofHours(5));
    remember(evening, seat, at, Map.of("answer", answer, "reply", "CANNOT_COME"));
    world
        .facts()
        .add(
            evening,
            decided,
            "EXCUSE_DECIDED",
            ExampleFacts.person(evening.chair()),
            Map.of("answer", answer, "accepted", true));
    batches.add(
        "answer",
        "id",
        answer,
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
        decided);
  }
}
