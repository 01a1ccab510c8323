package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.organisation.Authorisations;
import vn.chibo.organisation.RulesInForce;
import vn.chibo.rulebook.RuleSet;

/// An officer gives a called meeting another time before it is opened. The rules of calling hold
/// for the new time too; calendars learn it from the raised sequence.
@ApplicationScoped
class MoveMeeting {

  private final Database database;
  private final Timetable timetable;
  private final Drafts drafts;
  private final PlanMeeting planning;
  private final Authorisations authorisations;
  private final Changes changes;
  private final Trail trail;
  private final RulesInForce rulesInForce;
  private final Clock clock;

  MoveMeeting(
      Database database,
      Timetable timetable,
      Drafts drafts,
      PlanMeeting planning,
      Authorisations authorisations,
      Changes changes,
      Trail trail,
      RulesInForce rulesInForce,
      Clock clock) {
    this.database = database;
    this.timetable = timetable;
    this.drafts = drafts;
    this.planning = planning;
    this.authorisations = authorisations;
    this.changes = changes;
    this.trail = trail;
    this.rulesInForce = rulesInForce;
    this.clock = clock;
  }

  /// Moved twice to the same time, the second changes nothing. Refuses `session-already-open`,
  /// `meeting-cancelled` and `meeting-not-called`.
  Uni<Moving> move(Actor.Person person, MeetingId meeting, Slot slot) {
    return database.as(
        person.subject(),
        () ->
            drafts
                .hold(meeting)
                .call(draft -> timetable.hold(draft.cellId()))
                .chain(draft -> decide(person, draft, slot)));
  }

  private Uni<Moving> decide(Actor.Person person, Draft draft, Slot slot) {
    return switch (draft.stage()) {
      case DRAFT -> throw Refusal.conflict("meeting-not-called");
      case CANCELLED -> throw Refusal.conflict("meeting-cancelled");
      case OPEN, ENDED -> throw Refusal.conflict("session-already-open");
      case CALLED ->
          draft.slot().equals(slot)
              ? Uni.createFrom().item(new Moving.Unmoved())
              : check(person, draft, slot);
    };
  }

  private Uni<Moving> check(Actor.Person person, Draft draft, Slot slot) {
    return planning
        .mistake(
            draft.cellId(),
            draft.id(),
            new Plan(draft.occasion(), draft.topic(), slot, draft.group(), draft.inPlace()))
        .chain(mistake -> mistake == null ? formMistake(draft, slot) : item(mistake))
        .chain(mistake -> mistake == null ? remember(person, draft, slot) : mistaken(mistake));
  }

  /// An authorisation that covered the old day need not cover the new one (R10).
  private Uni<@Nullable Mistake> formMistake(Draft draft, Slot slot) {
    return rulesInForce.today(draft.cellId()).chain(rules -> formMistake(draft, slot, rules));
  }

  private Uni<@Nullable Mistake> formMistake(Draft draft, Slot slot, RuleSet rules) {
    return authorisations
        .of(draft.cellId())
        .map(given -> new FormRuling.Grounds(given, draft.circumstanceHolds()))
        .map(grounds -> FormRuling.of(draft.form(), slot.day(), grounds, rules))
        .map(MoveMeeting::mistakeIn);
  }

  private static @Nullable Mistake mistakeIn(FormRuling ruling) {
    return ruling instanceof FormRuling.NotAllowed(var citation)
        ? new Mistake.FormNotAllowed(citation)
        : null;
  }

  private Uni<Moving> remember(Actor.Person person, Draft draft, Slot slot) {
    return database
        .run(
            MOVE,
            Map.of(
                "meeting", draft.id(),
                "starts", slot.startsAt(),
                "ends", slot.plannedEnd(),
                "month", slot.month()))
        .call(() -> changes.remember(person, draft.meeting(), difference(draft, slot)))
        .call(() -> trail.append(fact(person, draft, slot)))
        .replaceWith(new Moving.Moved());
  }

  private static List<Changes.Change> difference(Draft draft, Slot slot) {
    return List.of(
        change(Changes.What.START, draft.startsAt(), slot.startsAt()),
        change(Changes.What.END, draft.plannedEnd(), slot.plannedEnd()));
  }

  private static Changes.Change change(Changes.What what, Instant was, Instant becomes) {
    return new Changes.Change(what, was.toString(), becomes.toString());
  }

  private static Fact fact(Actor.Person person, Draft draft, Slot slot) {
    return Fact.of("MEETING_MOVED", person.subject())
        .inCell(draft.cell())
        .atMeeting(draft.id())
        .with(
            Map.of(
                "from", draft.startsAt().toString(),
                "startsAt", slot.startsAt().toString(),
                "plannedEnd", slot.plannedEnd().toString()));
  }

  private static Uni<Moving> mistaken(Mistake mistake) {
    return Uni.createFrom().item(new Moving.Mistaken(List.of(mistake)));
  }

  private static Uni<@Nullable Mistake> item(@Nullable Mistake mistake) {
    return Uni.createFrom().item(mistake);
  }

  private static final String MOVE =
      """
      update meeting
      set starts_at = :starts, planned_end = :ends, month = :month,
        calendar_sequence = calendar_sequence + 1, version = version + 1
      where id = :meeting and stage = 'CALLED'
      """;
}
