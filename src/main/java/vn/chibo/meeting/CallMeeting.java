package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.organisation.Authorisations;
import vn.chibo.organisation.RulesInForce;
import vn.chibo.rulebook.RuleSet;

/// The officer calls the meeting that was planned (R6–R10). Whoever summons does it in the same
/// transaction, so that no meeting is called of which nobody was told.
@ApplicationScoped
public class CallMeeting {

  private final Database database;
  private final Drafts drafts;
  private final Evenings evenings;
  private final Authorisations authorisations;
  private final Standins standins;
  private final Trail trail;
  private final RulesInForce rulesInForce;
  private final Clock clock;

  CallMeeting(
      Database database,
      Drafts drafts,
      Evenings evenings,
      Authorisations authorisations,
      Standins standins,
      Trail trail,
      RulesInForce rulesInForce,
      Clock clock) {
    this.database = database;
    this.drafts = drafts;
    this.evenings = evenings;
    this.authorisations = authorisations;
    this.standins = standins;
    this.trail = trail;
    this.rulesInForce = rulesInForce;
    this.clock = clock;
  }

  /// Runs inside the caller's transaction of this person. Called twice, the second changes nothing
  /// and says so. Refuses `no-such-meeting`, `meeting-cancelled`, `meeting-in-the-past` and
  /// `form-not-allowed`.
  public Uni<Calling> call(Actor.Person person, MeetingId meeting) {
    return drafts.hold(meeting).chain(draft -> decide(person, draft));
  }

  private Uni<Calling> decide(Actor.Person person, Draft draft) {
    return switch (draft.stage()) {
      case CALLED, OPEN, ENDED -> evenings.run(draft.meeting()).map(Calling.AlreadyCalled::new);
      case CANCELLED -> throw Refusal.conflict("meeting-cancelled");
      case DRAFT ->
          mayStandIn(draft)
              .chain(() -> rulesInForce.today(draft.cellId()))
              .chain(rules -> under(rules, person, draft));
    };
  }

  private Uni<Calling> under(RuleSet rules, Actor.Person person, Draft draft) {
    return ruling(draft, rules)
        .invoke(ruling -> mustBeCallable(draft, ruling))
        .chain(ruling -> remember(person, draft, ruling, rules));
  }

  private Uni<FormRuling> ruling(Draft draft, RuleSet rules) {
    return authorisations
        .of(draft.cellId())
        .map(given -> new FormRuling.Grounds(given, draft.circumstanceHolds()))
        .map(grounds -> FormRuling.of(draft.form(), draft.day(), grounds, rules));
  }

  /// What was allowed when it was planned need not be allowed any more (R11).
  private Uni<Draft> mayStandIn(Draft draft) {
    return standins
        .mistake(draft.cellId(), draft.plan())
        .invoke(mistake -> {
          if (mistake != null) {
            throw Refusal.conflict("in-place-not-allowed");
          }
        })
        .replaceWith(draft);
  }

  private void mustBeCallable(Draft draft, FormRuling ruling) {
    if (!draft.startsAt().isAfter(clock.instant())) {
      throw Refusal.conflict("meeting-in-the-past");
    }
    if (!ruling.allows()) {
      throw Refusal.conflict("form-not-allowed");
    }
  }

  private Uni<Calling> remember(
      Actor.Person person, Draft draft, FormRuling ruling, RuleSet rules) {
    var values = new java.util.HashMap<String, Object>();
    values.put("meeting", draft.id());
    values.put("person", person.member());
    values.put("at", clock.instant());
    values.put("rules", rules.id().code());
    values.put("overrides", rules.localAsJson());
    values.put("authorisation", FormRuling.code(ruling));
    return database
        .run(CALL, values)
        .call(() -> trail.append(fact(person, draft, ruling)))
        .chain(() -> evenings.run(draft.meeting()))
        .map(Calling.Called::new);
  }

  private static Fact fact(Actor.Person person, Draft draft, FormRuling ruling) {
    return Fact.of("MEETING_CALLED", person.subject())
        .inCell(draft.cell())
        .atMeeting(draft.id())
        .with(
            Map.of(
                "kind", draft.kind().name(),
                "form", draft.form().name(),
                "startsAt", draft.startsAt().toString(),
                "authorisation", FormRuling.code(ruling),
                "exceptional", ruling instanceof FormRuling.Exceptional));
  }

  private static final String CALL =
      """
      update meeting
      set stage = 'CALLED', called_by = :person, called_at = :at, rule_set = :rules,
        rule_overrides = cast(cast(:overrides as text) as jsonb),
        authorisation = cast(nullif(:authorisation, '') as uuid), version = version + 1
      where id = :meeting and stage = 'DRAFT'
      """;
}
