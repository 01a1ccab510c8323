package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.RulesInForce;
import vn.chibo.rulebook.RuleSet;

/// Enters afterwards that a called meeting was held on paper, from when to when (R37). It is marked
/// so for ever.
@ApplicationScoped
public class RecordPaperEvening {

  private final Database database;
  private final Evenings evenings;
  private final RulesInForce rulesInForce;
  private final Trail trail;
  private final Clock clock;

  RecordPaperEvening(
      Database database, Evenings evenings, RulesInForce rulesInForce, Trail trail, Clock clock) {
    this.database = database;
    this.evenings = evenings;
    this.rulesInForce = rulesInForce;
    this.trail = trail;
    this.clock = clock;
  }

  /// In the caller's transaction. Recorded twice, the first hours stay. Refuses
  /// `meeting-not-called`, `meeting-cancelled`, `evening-not-on-paper` and `hours-impossible`.
  public Uni<Evening> record(Actor.Person person, MeetingId meeting, Hours hours) {
    return evenings.lead(meeting).chain(evening -> decide(person, evening, hours));
  }

  /// From the real start to the real end.
  public record Hours(Instant start, Instant end) {}

  private Uni<Evening> decide(Actor.Person person, Evening evening, Hours hours) {
    return switch (evening.stage()) {
      case DRAFT -> throw Refusal.conflict("meeting-not-called");
      case CANCELLED -> throw Refusal.conflict("meeting-cancelled");
      case OPEN -> throw Refusal.conflict("evening-not-on-paper");
      case ENDED -> already(evening);
      case CALLED -> remember(person, evening, hours);
    };
  }

  private static Uni<Evening> already(Evening evening) {
    if (!evening.onPaper()) {
      throw Refusal.conflict("evening-not-on-paper");
    }
    return Uni.createFrom().item(evening);
  }

  private Uni<Evening> remember(Actor.Person person, Evening evening, Hours hours) {
    if (!hours.start().isBefore(hours.end()) || hours.end().isAfter(clock.instant())) {
      throw Refusal.invalid("hours-impossible");
    }
    return rulesInForce
        .of(evening.cellId(), VietnamTime.dayOf(hours.start()))
        .chain(rules -> database.run(RECORD, values(person, evening, hours, rules)))
        .chain(() -> trail.append(fact(person, evening)))
        .chain(() -> evenings.run(evening.meeting()));
  }

  private static Map<String, Object> values(
      Actor.Person person, Evening evening, Hours hours, RuleSet rules) {
    return Map.of(
        "meeting", evening.id(),
        "person", person.member(),
        "start", hours.start(),
        "end", hours.end(),
        "rules", rules.id().code(),
        "overrides", rules.localAsJson());
  }

  private static Fact fact(Actor.Person person, Evening evening) {
    return Fact.of("PAPER_EVENING_RECORDED", person.subject())
        .inCell(evening.cell())
        .atMeeting(evening.id());
  }

  private static final String RECORD =
      """
      update meeting
      set stage = 'ENDED', on_paper = true, opening_rule_set = :rules,
        opening_rule_overrides = cast(cast(:overrides as text) as jsonb),
        opened_by = :person, opened_at = :start, ended_by = :person, ended_at = :end,
        version = version + 1
      where id = :meeting and stage = 'CALLED'
      """;
}
