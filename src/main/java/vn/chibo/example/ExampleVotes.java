package vn.chibo.example;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.quorum.Body;
import vn.chibo.quorum.MotionKind;
import vn.chibo.quorum.Requirement;
import vn.chibo.quorum.RollState;
import vn.chibo.quorum.Tally;
import vn.chibo.rulebook.AgendaKind;
import vn.chibo.rulebook.RuleSet;
import vn.chibo.rulebook.VotingRules;

/// The votes of a past meeting, counted in the hall, at the site and by link (R20, R22).
final class ExampleVotes {

  /// How many minutes before the end the votes begin; the minutes are read between the two.
  private static final int LAST_VOTES = 24;

  private final ExampleWorld world;
  private final Batches batches;

  ExampleVotes(ExampleWorld world) {
    this.world = world;
    this.batches = world.batches();
  }

  void count(ExampleEvening evening, Body body, RuleSet rules, Map<AgendaKind, UUID> items) {
    var first = question(evening);
    var last =
        new Question(
            MotionKind.MINUTES_ADOPTION, "Thông qua biên bản", AgendaKind.MINUTES_ADOPTION);
    int position = 0;
    for (var question : List.of(first, last)) {
      var requirement = VotingRules.requirement(rules, question.kind(), body).value();
      put(
          new Motion(world.id(), evening, question, ++position),
          requirement,
          rules,
          items.get(question.item()));
    }
  }

  private static Question question(ExampleEvening evening) {
    return switch (evening.kind()) {
      case COMMITTEE_MEETING ->
          new Question(
              MotionKind.CONCLUSION, "Thống nhất nội dung sinh hoạt chi bộ", AgendaKind.CONCLUSION);
      case THEMATIC ->
          new Question(
              MotionKind.CONCLUSION, "Thông qua kết luận sinh hoạt chuyên đề", AgendaKind.THEMATIC);
      default ->
          new Question(
              MotionKind.RESOLUTION,
              "Thông qua nghị quyết tháng %02d".formatted(evening.dates().month().getMonthValue()),
              AgendaKind.RESOLUTION);
    };
  }

  private record Question(MotionKind kind, String title, AgendaKind item) {}

  private record Motion(UUID id, ExampleEvening evening, Question question, int position) {

    Instant openedAt() {
      return evening.dates().ended().minus(Duration.ofMinutes(LAST_VOTES - 8L * position));
    }

    Instant closedAt() {
      return openedAt().plusSeconds(150);
    }
  }

  private void put(Motion motion, Requirement requirement, RuleSet rules, @Nullable UUID item) {
    var tally = tally(motion.evening());
    var threshold = requirement.threshold();
    batches.add(
        "motion",
        "id",
        motion.id(),
        "meeting",
        motion.evening().id(),
        "closing",
        1,
        "agenda_item",
        item,
        "position",
        motion.position(),
        "kind",
        motion.question().kind(),
        "title",
        motion.question().title(),
        "mode",
        "CARD",
        "numerator",
        threshold.numerator(),
        "denominator",
        threshold.denominator(),
        "strict",
        threshold.strict(),
        "rule_set",
        rules.id().code(),
        "rule_key",
        VotingRules.threshold(motion.question().kind()).name(),
        "body",
        requirement.body().size(),
        "entitled",
        requirement.body().present(),
        "needed",
        requirement.votesNeeded(),
        "by_link",
        !motion.evening().inPerson(),
        "opened_at",
        motion.openedAt(),
        "opened_by",
        motion.evening().clerkSubject(),
        "closed_at",
        motion.closedAt(),
        "closed_by",
        motion.evening().clerkSubject(),
        "in_favour",
        tally.inFavour(),
        "against",
        tally.against(),
        "abstaining",
        tally.abstaining(),
        "outcome",
        requirement.verdict(tally));
    countHands(motion, tally);
    countLinks(motion);
    remember(motion, requirement, tally);
  }

  private void remember(Motion motion, Requirement requirement, Tally tally) {
    var evening = motion.evening();
    world
        .facts()
        .add(
            evening,
            motion.openedAt(),
            "MOTION_PUT",
            evening.clerkSubject(),
            Map.of("motion", motion.id(), "kind", motion.question().kind()));
    world
        .facts()
        .add(
            evening,
            motion.closedAt(),
            "VOTE_CLOSED",
            evening.clerkSubject(),
            Map.of(
                "motion", motion.id(),
                "for", tally.inFavour(),
                "against", tally.against(),
                "abstaining", tally.abstaining(),
                "body", requirement.body().size(),
                "needed", requirement.votesNeeded(),
                "outcome", requirement.verdict(tally)));
  }

  private Tally tally(ExampleEvening evening) {
    int voters = voters(evening, RollState.values());
    boolean oneAbstains =
        voters(evening, RollState.PRESENT_HALL, RollState.PRESENT_PHONE) > 3 && world.happens(15);
    return oneAbstains ? new Tally(voters - 1, 0, 1) : new Tally(voters, 0, 0);
  }

  private void countHands(Motion motion, Tally tally) {
    int hall = voters(motion.evening(), RollState.PRESENT_HALL, RollState.PRESENT_PHONE);
    if (hall > 0) {
      hands(motion, "HALL", null, hall - tally.abstaining(), tally.abstaining());
    }
    int atSite = voters(motion.evening(), RollState.PRESENT_SITE);
    if (atSite > 0) {
      hands(motion, String.valueOf(motion.evening().site()), motion.evening().site(), atSite, 0);
    }
  }

  private void hands(
      Motion motion, String place, @Nullable UUID site, int inFavour, int abstaining) {
    batches.add(
        "hand_count",
        "motion",
        motion.id(),
        "place",
        place,
        "site",
        site,
        "in_favour",
        inFavour,
        "against",
        0,
        "abstaining",
        abstaining,
        "entered_by",
        motion.evening().clerkSubject(),
        "entered_at",
        motion.closedAt());
  }

  /// That they voted stays, how they voted is reduced to the tally (decision 13).
  private void countLinks(Motion motion) {
    for (var seat : motion.evening().seats()) {
      if (seat.state() == RollState.PRESENT_ONLINE && ExampleRoll.voter(seat).canVoteNow()) {
        batches.add(
            "card_vote",
            "motion",
            motion.id(),
            "member",
            seat.member().id(),
            "cast_at",
            motion.openedAt().plusSeconds(10 + world.below(120)));
      }
    }
  }

  private static int voters(ExampleEvening evening, RollState... states) {
    var wanted = List.of(states);
    return Math.toIntExact(
        evening.seats().stream()
            .filter(seat -> wanted.contains(seat.state()))
            .filter(seat -> ExampleRoll.voter(seat).canVoteNow())
            .count());
  }
}
