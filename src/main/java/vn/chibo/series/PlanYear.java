package vn.chibo.series;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.InTurn;
import vn.chibo.meeting.MeetingId;
import vn.chibo.meeting.PlanAhead;
import vn.chibo.meeting.Stage;
import vn.chibo.organisation.CellId;

/// The officers set a rule for the year, and the drafts of its months are made. The past and what
/// was called are never touched; done twice, the second changes nothing.
@ApplicationScoped
class PlanYear {

  private final Database database;
  private final SeriesStore store;
  private final PlanAhead planAhead;
  private final Trail trail;

  PlanYear(Database database, SeriesStore store, PlanAhead planAhead, Trail trail) {
    this.database = database;
    this.store = store;
    this.planAhead = planAhead;
    this.trail = trail;
  }

  /// Sets this pattern for the month and all later ones, and makes or moves their drafts. Refuses
  /// `no-such-cell` for who does not keep it.
  Uni<Void> set(Actor.Person person, CellId cell, Rule.Pattern pattern, YearMonth from) {
    return database.as(
        person.subject(),
        () ->
            planAhead
                .hold(cell)
                .chain(() -> store.year(cell))
                .chain(year -> set(person, cell, year, rule(pattern, from)))
                .chain(() -> carryOut(person, cell)));
  }

  /// Makes the drafts that the rules want and that are not there yet.
  Uni<Void> make(Actor.Person person, CellId cell) {
    return database.as(
        person.subject(), () -> planAhead.hold(cell).chain(() -> carryOut(person, cell)));
  }

  /// Ends the rules before this month; drafts of theirs from then on are taken back.
  Uni<Void> end(Actor.Person person, CellId cell, YearMonth from, String reason) {
    return database.as(
        person.subject(),
        () ->
            planAhead
                .hold(cell)
                .chain(() -> store.year(cell))
                .chain(year -> end(person, cell, year, from, reason)));
  }

  private static Rule rule(Rule.Pattern pattern, YearMonth from) {
    return new Rule(UUID.randomUUID(), pattern, from, null);
  }

  private Uni<Void> set(Actor.Person person, CellId cell, YearAhead year, Rule rule) {
    return holdsAlready(year, rule)
        ? Uni.createFrom().voidItem()
        : store
            .endBefore(cell, rule.from())
            .chain(() -> store.add(person, cell, rule))
            .chain(() -> trail.append(set(person, cell, rule)));
  }

  /// Whether the rule of this month is the same and the only one from here on.
  static boolean holdsAlready(YearAhead year, Rule rule) {
    var later =
        year.rules().stream().filter(each -> !each.equals(each.endedBefore(rule.from()))).toList();
    return later.size() == 1
        && later.getFirst().goesOn()
        && later.getFirst().covers(rule.from())
        && later.getFirst().pattern().equals(rule.pattern());
  }

  private Uni<Void> carryOut(Actor.Person person, CellId cell) {
    return store.year(cell).chain(year -> carryOut(person, cell, year.months()));
  }

  private Uni<Void> carryOut(Actor.Person person, CellId cell, List<MonthAhead> months) {
    return InTurn.each(months, month -> carryOut(person, cell, month));
  }

  private Uni<Void> carryOut(Actor.Person person, CellId cell, MonthAhead month) {
    var rule = month.rule();
    var day = month.day();
    var meeting = month.meeting();
    if (rule == null || day == null) {
      return Uni.createFrom().voidItem();
    }
    var wish = rule.pattern().on(day);
    return switch (month.step()) {
      case TO_MAKE ->
          planAhead.draft(person, cell, wish).chain(done -> remember(cell, month, rule, done));
      case TO_MOVE ->
          meeting == null
              ? Uni.createFrom().voidItem()
              : planAhead
                  .move(person, new MeetingId(meeting.id()), wish)
                  .chain(done -> remember(cell, month, rule, done));
      case STANDS, CANCELLED, BLOCKED, NO_RULE -> Uni.createFrom().voidItem();
    };
  }

  private Uni<Void> remember(CellId cell, MonthAhead month, Rule rule, PlanAhead.Ahead done) {
    return switch (done) {
      case PlanAhead.Ahead.Made(var meeting) ->
          store.link(cell, month, rule, meeting).replaceWithVoid();
      case PlanAhead.Ahead.Refused _, PlanAhead.Ahead.LeftAlone() -> Uni.createFrom().voidItem();
    };
  }

  private Uni<Void> end(
      Actor.Person person, CellId cell, YearAhead year, YearMonth from, String reason) {
    if (year.rules().stream().noneMatch(rule -> !rule.equals(rule.endedBefore(from)))) {
      return Uni.createFrom().voidItem();
    }
    return store
        .endBefore(cell, from)
        .chain(() -> InTurn.each(draftsFrom(year, from), id -> drop(person, id, reason)))
        .chain(() -> trail.append(ended(person, cell, from)));
  }

  private Uni<PlanAhead.Ahead> drop(Actor.Person person, UUID meeting, String reason) {
    return planAhead.drop(person, new MeetingId(meeting), reason);
  }

  /// The drafts that a rule made for this month and later ones.
  static List<UUID> draftsFrom(YearAhead year, YearMonth from) {
    return year.entries().stream()
        .filter(entry -> entry.stage() == Stage.DRAFT)
        .filter(entry ->
            year.made().entrySet().stream()
                .anyMatch(made ->
                    !made.getKey().isBefore(from) && made.getValue().meeting().equals(entry.id())))
        .map(entry -> entry.id())
        .toList();
  }

  private static Fact set(Actor.Person person, CellId cell, Rule rule) {
    var pattern = rule.pattern();
    return Fact.of("SERIES_SET", person.subject())
        .inCell(cell.value())
        .with(
            Map.of(
                "series", rule.id().toString(),
                "from", rule.from().toString(),
                "repetition", Rule.Kind.of(pattern.recurrence().repetition()).name(),
                "whenOff", pattern.recurrence().whenOff().name(),
                "starts", pattern.starts().toString(),
                "minutes", pattern.length().toMinutes()));
  }

  private static Fact ended(Actor.Person person, CellId cell, YearMonth from) {
    return Fact.of("SERIES_ENDED", person.subject())
        .inCell(cell.value())
        .with(Map.of("from", from.toString()));
  }
}
