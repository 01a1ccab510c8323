package vn.chibo.series;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chibo.calendar.DaysOff;
import vn.chibo.calendar.Repetition;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Calendars;
import vn.chibo.meeting.MeetingId;
import vn.chibo.organisation.CellId;

/// The rules of a cell and what they made, as rows.
@ApplicationScoped
class SeriesStore {

  private static final DaysOff DAYS_OFF = DaysOff.shipped();

  private final Database database;
  private final Calendars calendars;
  private final Clock clock;

  SeriesStore(Database database, Calendars calendars, Clock clock) {
    this.database = database;
    this.calendars = calendars;
    this.clock = clock;
  }

  private record Link(LocalDate month, UUID series, UUID meeting) {}

  /// The year ahead as it stands; empty of rules for who does not keep the cell.
  Uni<YearAhead> year(CellId cell) {
    return database
        .list(Rule.Row.class, RULES, Map.of("cell", cell.value()))
        .map(rows -> rows.stream().map(Rule.Row::rule).toList())
        .chain(rules -> withEntries(cell, rules));
  }

  private Uni<YearAhead> withEntries(CellId cell, List<Rule> rules) {
    var first = VietnamTime.thisMonth(clock);
    var quarter = YearMonth.of(first.getYear(), (first.getMonthValue() - 1) / 3 * 3 + 1);
    return calendars
        .between(cell, quarter.atDay(1), first.plusMonths(15).atDay(1))
        .chain(entries -> withLinks(cell, rules, entries));
  }

  private Uni<YearAhead> withLinks(CellId cell, List<Rule> rules, List<Calendars.Entry> entries) {
    return database
        .list(Link.class, LINKS, Map.of("cell", cell.value()))
        .map(links -> new YearAhead(rules, entries, byMonth(links), DAYS_OFF, clock.instant()));
  }

  private static Map<YearMonth, YearAhead.Made> byMonth(List<Link> links) {
    return links.stream()
        .collect(
            Collectors.toMap(
                link -> YearMonth.from(link.month()),
                link -> new YearAhead.Made(link.series(), link.meeting())));
  }

  /// Ends every rule before this month; those that began in it or later are withdrawn.
  Uni<Void> endBefore(CellId cell, YearMonth month) {
    var first = month.atDay(1);
    var withdrawal = Map.of("cell", cell.value(), "month", first, "at", clock.instant());
    var ending = Map.of("cell", cell.value(), "month", first, "last", first.minusMonths(1));
    return database
        .run(WITHDRAW, withdrawal)
        .chain(() -> database.run(END, ending))
        .replaceWithVoid();
  }

  Uni<Integer> add(Actor.Person person, CellId cell, Rule rule) {
    var pattern = rule.pattern();
    var values = new HashMap<String, @Nullable Object>();
    values.put("id", rule.id());
    values.put("cell", cell.value());
    putRepetition(values, pattern.recurrence().repetition());
    values.put("whenOff", pattern.recurrence().whenOff().name());
    values.put("starts", pattern.starts().toString());
    values.put("minutes", Math.toIntExact(pattern.length().toMinutes()));
    values.put("place", pattern.place());
    values.put("chair", pattern.chair());
    values.put("term", pattern.termUntil() == null ? null : pattern.termUntil().atDay(1));
    values.put("from", rule.from().atDay(1));
    values.put("person", person.member());
    values.put("at", clock.instant());
    return database.run(ADD, values);
  }

  private static void putRepetition(Map<String, @Nullable Object> values, Repetition repetition) {
    values.put("repetition", Rule.Kind.of(repetition).name());
    values.put(
        "nth",
        switch (repetition) {
          case Repetition.OnDay(var day) -> day;
          case Repetition.NthWeekday(var nth, _) -> nth;
          case Repetition.LastDay _, Repetition.LastWeekday _ -> null;
        });
    values.put(
        "weekday",
        switch (repetition) {
          case Repetition.NthWeekday(_, var weekday) -> weekday.getValue();
          case Repetition.LastWeekday(var weekday) -> weekday.getValue();
          case Repetition.OnDay _, Repetition.LastDay _ -> null;
        });
  }

  /// The month's meeting is this one and of this rule, whatever it was before.
  Uni<Integer> link(CellId cell, MonthAhead month, Rule rule, MeetingId meeting) {
    return database.run(
        LINK,
        Map.of(
            "cell", cell.value(),
            "month", month.month().atDay(1),
            "series", rule.id(),
            "meeting", meeting.value()));
  }

  private static final String RULES =
      """
      select s.id, s.repetition, s.nth, s.weekday, s.when_off, s.starts, s.minutes, s.place,
        s.chair, s.term_until, s.from_month, s.until_month
      from series s
      where s.cell = :cell and s.withdrawn_at is null and s.cell in (select kept_cells())
      order by s.from_month
      limit 200
      """;

  private static final String LINKS =
      """
      select l.month, l.series, l.meeting
      from series_month l
      where l.cell = :cell and l.cell in (select kept_cells())
      order by l.month desc
      limit 200
      """;

  private static final String WITHDRAW =
      """
      update series set withdrawn_at = :at
      where cell = :cell and withdrawn_at is null and from_month >= :month
      """;

  private static final String END =
      """
      update series set until_month = :last
      where cell = :cell and withdrawn_at is null and from_month < :month
        and (until_month is null or until_month > :last)
      """;

  private static final String ADD =
      """
      insert into series (id, cell, repetition, nth, weekday, when_off, starts, minutes, place,
        chair, term_until, from_month, made_by, made_at)
      values (:id, :cell, :repetition, cast(:nth as integer), cast(:weekday as integer), :whenOff,
        :starts, :minutes, :place, :chair, cast(:term as date), :from, :person, :at)
      """;

  private static final String LINK =
      """
      insert into series_month (cell, month, series, meeting)
      values (:cell, :month, :series, :meeting)
      on conflict (cell, month) do update
      set series = excluded.series, meeting = excluded.meeting
      """;
}
