package vn.chibo.example;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Secret;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.quorum.Roll;
import vn.chibo.quorum.RollState;

/// The rows of a past meeting itself: planned, called, opened, ended, and the facts of these acts.
final class ExampleMeeting {

  private static final Duration PLANNED = Duration.ofMinutes(95);
  private static final Duration WRITTEN_BEFORE = Duration.ofHours(2);

  private final ExampleWorld world;
  private final Map<String, UUID> authorisations;
  private final SecureRandom random = new SecureRandom();

  ExampleMeeting(ExampleWorld world, Map<String, UUID> authorisations) {
    this.world = world;
    this.authorisations = authorisations;
  }

  void write(ExampleEvening evening, Instant calledAt, @Nullable String topic) {
    var dates = evening.dates();
    var secretary = evening.chair().id();
    world
        .batches()
        .add(
            "meeting",
            "id",
            evening.id(),
            "cell",
            evening.cell().id(),
            "kind",
            evening.kind(),
            "thematic_topic",
            topic,
            "form",
            evening.form(),
            "month",
            dates.month().atDay(1),
            "starts_at",
            dates.startsAt(),
            "planned_end",
            dates.startsAt().plus(PLANNED),
            "place",
            evening.cell().named().hall(),
            "stage",
            "ENDED",
            "rule_set",
            world.rulesOn(VietnamTime.dayOf(calledAt)).id().code(),
            "opening_rule_set",
            world.rulesOn(VietnamTime.dayOf(dates.opened())).id().code(),
            "chair",
            secretary,
            "clerk",
            evening.clerk().id(),
            "contact",
            secretary,
            "authorisation",
            authorisation(evening),
            "room_name",
            Secret.fresh(random).text(),
            "written_by",
            secretary,
            "written_at",
            calledAt.minus(WRITTEN_BEFORE),
            "called_by",
            secretary,
            "called_at",
            calledAt,
            "opened_by",
            secretary,
            "opened_at",
            dates.opened(),
            "ended_by",
            secretary,
            "ended_at",
            dates.ended());
    if (evening.site() != null) {
      site(evening, evening.site());
    }
  }

  private @Nullable UUID authorisation(ExampleEvening evening) {
    return evening.inPerson() ? null : authorisations.get(evening.cell().key());
  }

  private void site(ExampleEvening evening, UUID id) {
    var keeper =
        evening.seats().stream()
            .filter(seat -> seat.state() == RollState.PRESENT_SITE)
            .findFirst()
            .orElseThrow();
    world
        .batches()
        .add(
            "site",
            "id",
            id,
            "meeting",
            evening.id(),
            "position",
            1,
            "name",
            evening.cell().named().site(),
            "keeper",
            keeper.member().id());
  }

  /// The facts from the call to the end; those of votes and answers stand beside their rows.
  void remember(ExampleEvening evening, Instant calledAt, Roll taken) {
    var facts = world.facts();
    var secretary = ExampleFacts.person(evening.chair());
    var dates = evening.dates();
    var authorisation = authorisation(evening);
    facts.add(
        evening,
        calledAt,
        "MEETING_CALLED",
        secretary,
        Map.of(
            "kind", evening.kind(),
            "form", evening.form(),
            "startsAt", dates.startsAt(),
            "authorisation", authorisation == null ? "" : authorisation,
            "exceptional", false));
    facts.add(
        evening, calledAt, "MEMBERS_SUMMONED", secretary, Map.of("added", evening.seats().size()));
    facts.add(
        evening,
        dates.opened(),
        "SESSION_OPENED",
        secretary,
        Map.of("ruleSet", world.rulesOn(VietnamTime.dayOf(dates.opened())).id().code()));
    var body = taken.body();
    facts.add(
        evening,
        ExampleRoll.closedAt(evening),
        "ROLL_CALL_CLOSED",
        evening.clerkSubject(),
        Map.of(
            "closing", 1,
            "body", body.size(),
            "summoned", evening.seats().size(),
            "present", taken.here(),
            "decidingPresent", body.present()));
    facts.add(evening, dates.ended(), "SESSION_ENDED", secretary, Map.of());
  }
}
