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
import vn.chibo.organisation.RulesInForce;
import vn.chibo.rulebook.AttendanceRules;
import vn.chibo.rulebook.RuleSet;

/// The chair or an officer of the cell opens the session: from then on, and not before, members
/// check in and the room opens. The rule set of this day is kept for votes and layout (decision 7).
@ApplicationScoped
public class OpenSession {

  private final Database database;
  private final Evenings evenings;
  private final Trail trail;
  private final RulesInForce rulesInForce;
  private final Clock clock;

  OpenSession(
      Database database, Evenings evenings, Trail trail, RulesInForce rulesInForce, Clock clock) {
    this.database = database;
    this.evenings = evenings;
    this.trail = trail;
    this.rulesInForce = rulesInForce;
    this.clock = clock;
  }

  /// Opened twice, the second finds it open. Refuses `meeting-not-called`, `meeting-cancelled`,
  /// `session-ended`, `session-too-early` and `session-too-late`.
  public Uni<Opening> open(Actor.Person person, MeetingId meeting) {
    return database.as(
        person.subject(), () -> evenings.lead(meeting).chain(evening -> decide(person, evening)));
  }

  private Uni<Opening> decide(Actor.Person person, Evening evening) {
    return switch (evening.stage()) {
      case DRAFT -> throw Refusal.conflict("meeting-not-called");
      case CANCELLED -> throw Refusal.conflict("meeting-cancelled");
      case ENDED -> throw Refusal.conflict("session-ended");
      case OPEN -> Uni.createFrom().item(new Opening.AlreadyOpen(evening));
      case CALLED ->
          rulesInForce
              .today(evening.cellId())
              .invoke(rules -> mustBeTime(evening, rules))
              .chain(rules -> remember(person, evening, rules));
    };
  }

  /// Whether now is within the rules' hours around the called time.
  private void mustBeTime(Evening evening, RuleSet rules) {
    var now = clock.instant();
    var earliest = earliest(evening.startsAt(), rules);
    if (now.isBefore(earliest)) {
      throw Refusal.conflict("session-too-early", Map.of("time", earliest));
    }
    if (now.isAfter(latest(evening.startsAt(), rules))) {
      throw Refusal.conflict("session-too-late");
    }
  }

  /// When the session may be opened at the earliest.
  public static Instant earliest(Instant startsAt, RuleSet rules) {
    return startsAt.minus(rules.value(AttendanceRules.SESSION_OPENS_BEFORE));
  }

  /// Until when it may still be opened.
  public static Instant latest(Instant startsAt, RuleSet rules) {
    return startsAt.plus(rules.value(AttendanceRules.SESSION_OPENS_UNTIL));
  }

  private Uni<Opening> remember(Actor.Person person, Evening evening, RuleSet rules) {
    return database
        .run(
            OPEN,
            Map.of(
                "meeting", evening.id(),
                "person", person.member(),
                "at", clock.instant(),
                "rules", rules.id().code(),
                "overrides", rules.localAsJson()))
        .call(() -> trail.append(fact(person, evening, rules)))
        .chain(() -> evenings.run(evening.meeting()))
        .map(Opening.Opened::new);
  }

  private static Fact fact(Actor.Person person, Evening evening, RuleSet rules) {
    return Fact.of("SESSION_OPENED", person.subject())
        .inCell(evening.cell())
        .atMeeting(evening.id())
        .with(Map.of("ruleSet", rules.id().code()));
  }

  private static final String OPEN =
      """
      update meeting
      set stage = 'OPEN', opened_by = :person, opened_at = :at, opening_rule_set = :rules,
        opening_rule_overrides = cast(cast(:overrides as text) as jsonb), version = version + 1
      where id = :meeting and stage = 'CALLED'
      """;
}
