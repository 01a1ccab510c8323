package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.organisation.CellId;
import vn.chibo.organisation.RulesInForce;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.RuleSet;

/// Writes what is called and when. Sent twice, the second finds the first in its way and says so.
@ApplicationScoped
class PlanMeeting {

  private final Database database;
  private final Timetable timetable;
  private final Standins standins;
  private final Drafts drafts;
  private final Agenda agenda;
  private final Trail trail;
  private final RulesInForce rulesInForce;
  private final Clock clock;

  PlanMeeting(
      Database database,
      Timetable timetable,
      Standins standins,
      Drafts drafts,
      Agenda agenda,
      Trail trail,
      RulesInForce rulesInForce,
      Clock clock) {
    this.database = database;
    this.timetable = timetable;
    this.standins = standins;
    this.drafts = drafts;
    this.agenda = agenda;
    this.trail = trail;
    this.rulesInForce = rulesInForce;
    this.clock = clock;
  }

  /// A new draft with the agenda of its kind.
  Uni<Planning> create(Actor.Person person, CellId cell, Plan plan) {
    return database.as(
        person.subject(), () -> timetable.hold(cell).chain(() -> add(person, cell, plan)));
  }

  /// Another kind or time for a draft, if it still is in the version that the form was shown for.
  Uni<Planning> replan(Actor.Person person, MeetingId meeting, int version, Plan plan) {
    return database.as(
        person.subject(),
        () ->
            drafts
                .hold(meeting)
                .call(now -> timetable.hold(now.cellId()))
                .chain(now -> replan(person, now, version, plan)));
  }

  private Uni<Planning> replan(Actor.Person person, Draft now, int version, Plan plan) {
    if (now.stage() != Stage.DRAFT) {
      return Uni.createFrom().item(new Planning.NoDraft(now.stage()));
    }
    if (now.version() != version) {
      return Uni.createFrom().item(new Planning.Stale(now));
    }
    return change(person, now, plan);
  }

  /// What forbids this slot, if anything does: the past, R6, another meeting.
  Uni<@Nullable Mistake> mistake(CellId cell, @Nullable UUID self, Plan plan) {
    if (!plan.slot().startsAt().isAfter(clock.instant())) {
      return Uni.createFrom().item(new Mistake.InThePast());
    }
    return timetable
        .overlapping(cell, self, plan)
        .map(PlanMeeting::overlap)
        .chain(found -> found == null ? secondOrdinary(cell, self, plan) : item(found))
        .chain(found -> found == null ? standins.mistake(cell, plan) : item(found));
  }

  private Uni<@Nullable Mistake> secondOrdinary(CellId cell, @Nullable UUID self, Plan plan) {
    if (plan.occasion().kind() != Kind.ORDINARY && !plan.inPlace()) {
      return Uni.createFrom().nullItem();
    }
    return timetable
        .ordinaryOf(cell, self, plan)
        .chain(entry -> entry == null ? item(null) : second(cell, entry));
  }

  private static @Nullable Mistake overlap(Timetable.@Nullable Entry entry) {
    return entry == null
        ? null
        : new Mistake.Overlaps(entry.id(), entry.kind(), entry.startsAt(), entry.place());
  }

  private Uni<@Nullable Mistake> second(CellId cell, Timetable.Entry entry) {
    return rulesInForce
        .today(cell)
        .map(rules -> rules.citation(CallingRules.ORDINARY_PER_MONTH))
        .map(citation -> new Mistake.SecondOrdinary(entry.id(), entry.startsAt(), citation));
  }

  /// As [#create], in the transaction of a caller who holds the cell's timetable.
  Uni<Planning> add(Actor.Person person, CellId cell, Plan plan) {
    return mistake(cell, null, plan)
        .chain(mistake -> mistake == null ? write(person, cell, plan) : mistaken(mistake));
  }

  /// As [#replan], in the transaction of a caller who holds the timetable and the draft.
  Uni<Planning> change(Actor.Person person, Draft now, Plan plan) {
    return mistake(now.cellId(), now.id(), plan)
        .chain(mistake -> mistake == null ? rewrite(person, now, plan) : mistaken(mistake));
  }

  private Uni<Planning> write(Actor.Person person, CellId cell, Plan plan) {
    return rulesInForce
        .today(cell)
        .chain(rules -> begin(person, cell, plan, rules))
        .call(meeting -> trail.append(fact("MEETING_PLANNED", person, cell, meeting, plan)))
        .map(Planning.Stored::new);
  }

  private Uni<MeetingId> begin(Actor.Person person, CellId cell, Plan plan, RuleSet rules) {
    return drafts
        .add(person, cell, plan, rules)
        .call(meeting -> agenda.begin(meeting, plan, rules));
  }

  private Uni<Planning> rewrite(Actor.Person person, Draft now, Plan plan) {
    return drafts
        .replan(now, plan)
        .chain(() -> rulesInForce.today(now.cellId()))
        .call(rules -> agenda.follow(now, plan, rules))
        .call(() -> trail.append(fact("PLAN_CHANGED", person, now.cellId(), now.meeting(), plan)))
        .replaceWith(new Planning.Stored(now.meeting()));
  }

  private static Fact fact(
      String kind, Actor.Person person, CellId cell, MeetingId meeting, Plan plan) {
    return Fact.of(kind, person.subject())
        .inCell(cell.value())
        .atMeeting(meeting.value())
        .with(
            Map.of(
                "occasion", plan.occasion().name(),
                "startsAt", plan.slot().startsAt().toString(),
                "plannedEnd", plan.slot().plannedEnd().toString()));
  }

  private static Uni<Planning> mistaken(Mistake mistake) {
    return Uni.createFrom().item(new Planning.Mistaken(mistake));
  }

  private static Uni<@Nullable Mistake> item(@Nullable Mistake mistake) {
    return Uni.createFrom().item(mistake);
  }
}
