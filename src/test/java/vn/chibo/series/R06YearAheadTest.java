package vn.chibo.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chibo.calendar.DayOff;
import vn.chibo.calendar.DaysOff;
import vn.chibo.calendar.Recurrence;
import vn.chibo.calendar.Repetition;
import vn.chibo.calendar.WhenOff;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Calendars;
import vn.chibo.meeting.Form;
import vn.chibo.meeting.Kind;
import vn.chibo.meeting.Stage;

/// Twelve months ahead from 22 November 2026, reckoned without a table.
class R06YearAheadTest {

  static final Instant NOW = at(LocalDate.of(2026, 11, 22), 9);
  static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  @Test
  void theRuleWantsAMeetingInEachOfTwelveMonths() {
    var months = year(List.of(rule(new Repetition.OnDay(31), NOVEMBER, null)), List.of()).months();

    assertThat(months).hasSize(12);
    assertThat(months)
        .extracting(month -> month.day() == null ? 0 : month.day().getDayOfMonth())
        .containsExactly(30, 31, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31);
    assertThat(months).allMatch(month -> month.step() == MonthAhead.Step.TO_MAKE);
  }

  @Test
  void aDayThatHasPassedIsSaidAndNotMade() {
    var first =
        year(List.of(rule(new Repetition.OnDay(20), NOVEMBER, null)), List.of())
            .months()
            .getFirst();

    assertThat(first.step()).isEqualTo(MonthAhead.Step.BLOCKED);
    assertThat(first.warnings()).containsExactly(new MonthAhead.Warning.Passed());
  }

  @Test
  void tetIsWarnedOf() {
    var february =
        year(List.of(rule(new Repetition.OnDay(6), NOVEMBER, null)), List.of()).months().get(3);

    assertThat(february.step()).isEqualTo(MonthAhead.Step.TO_MAKE);
    assertThat(february.warnings())
        .singleElement()
        .isInstanceOfSatisfying(
            MonthAhead.Warning.Off.class,
            warning -> assertThat(warning.off().kind()).isEqualTo(DayOff.Kind.TET));
  }

  @Test
  void anotherMeetingInTheSameHoursKeepsItFromBeingMade() {
    var other = entry(Kind.EXTRAORDINARY, LocalDate.of(2026, 12, 28), Stage.CALLED);
    var december =
        year(List.of(rule(new Repetition.OnDay(28), NOVEMBER, null)), List.of(other))
            .months()
            .get(1);

    assertThat(december.step()).isEqualTo(MonthAhead.Step.BLOCKED);
    assertThat(december.warnings()).contains(new MonthAhead.Warning.Collides(other));
  }

  @Test
  void nothingIsMadeAfterTheTerm() {
    var rule =
        new Rule(
            UUID.randomUUID(),
            pattern(new Repetition.OnDay(28), YearMonth.of(2027, 3)),
            NOVEMBER,
            null);

    var months = year(List.of(rule), List.of()).months();

    assertThat(months.get(4).step()).isEqualTo(MonthAhead.Step.TO_MAKE);
    assertThat(months.get(5).step()).isEqualTo(MonthAhead.Step.BLOCKED);
    assertThat(months.get(5).warnings())
        .contains(new MonthAhead.Warning.BeyondTerm(YearMonth.of(2027, 3)));
  }

  @Test
  void aMeetingPlannedByHandStands() {
    var byHand = entry(Kind.ORDINARY, LocalDate.of(2026, 12, 5), Stage.DRAFT);

    var december =
        year(List.of(rule(new Repetition.OnDay(28), NOVEMBER, null)), List.of(byHand))
            .months()
            .get(1);

    assertThat(december.step()).isEqualTo(MonthAhead.Step.STANDS);
    assertThat(december.meeting()).isEqualTo(byHand);
  }

  @Test
  void thisAndAllLaterOnesFollowTheNewRuleAndWhatWasCalledDoesNot() {
    var old = rule(new Repetition.OnDay(28), NOVEMBER, null);
    var december = entry(Kind.ORDINARY, LocalDate.of(2026, 12, 28), Stage.DRAFT);
    var january = entry(Kind.ORDINARY, LocalDate.of(2027, 1, 28), Stage.DRAFT);
    var february = entry(Kind.ORDINARY, LocalDate.of(2027, 2, 28), Stage.CALLED);
    var year =
        new YearAhead(
            List.of(old),
            List.of(december, january, february),
            Map.of(
                YearMonth.of(2026, 12), new YearAhead.Made(old.id(), december.id()),
                YearMonth.of(2027, 1), new YearAhead.Made(old.id(), january.id()),
                YearMonth.of(2027, 2), new YearAhead.Made(old.id(), february.id())),
            DaysOff.shipped(),
            NOW);

    var then =
        year.under(
            rule(new Repetition.LastWeekday(DayOfWeek.SATURDAY), YearMonth.of(2027, 1), null));

    assertThat(then.months())
        .extracting(MonthAhead::step)
        .startsWith(
            MonthAhead.Step.TO_MAKE,
            MonthAhead.Step.STANDS,
            MonthAhead.Step.TO_MOVE,
            MonthAhead.Step.STANDS,
            MonthAhead.Step.TO_MAKE);
    assertThat(then.months().get(2).day()).isEqualTo(LocalDate.of(2027, 1, 30));
    assertThat(then.rules().getFirst().until()).isEqualTo(YearMonth.of(2026, 12));
  }

  @Test
  void aMonthCancelledByHandIsNotMadeAgain() {
    var rule = rule(new Repetition.OnDay(28), NOVEMBER, null);
    var gone = entry(Kind.ORDINARY, LocalDate.of(2026, 12, 28), Stage.CANCELLED);
    var year =
        new YearAhead(
            List.of(rule),
            List.of(gone),
            Map.of(YearMonth.of(2026, 12), new YearAhead.Made(rule.id(), gone.id())),
            DaysOff.shipped(),
            NOW);

    assertThat(year.months().get(1).step()).isEqualTo(MonthAhead.Step.CANCELLED);
  }

  @Test
  void theSameRuleAgainIsNoNewRule() {
    var rule = rule(new Repetition.OnDay(28), NOVEMBER, null);
    var year = year(List.of(rule), List.of());

    var same = new Rule(UUID.randomUUID(), rule.pattern(), YearMonth.of(2027, 3), null);
    var other = rule(new Repetition.OnDay(27), YearMonth.of(2027, 3), null);

    assertThat(PlanYear.holdsAlready(year, same)).isTrue();
    assertThat(PlanYear.holdsAlready(year, other)).isFalse();
  }

  private static YearAhead year(List<Rule> rules, List<Calendars.Entry> entries) {
    return new YearAhead(rules, entries, Map.of(), DaysOff.shipped(), NOW);
  }

  private static Rule rule(Repetition repetition, YearMonth from, @Nullable YearMonth until) {
    return new Rule(UUID.randomUUID(), pattern(repetition, null), from, until);
  }

  private static Rule.Pattern pattern(Repetition repetition, @Nullable YearMonth term) {
    return new Rule.Pattern(
        new Recurrence(repetition, WhenOff.KEEP),
        LocalTime.of(19, 30),
        Duration.ofMinutes(120),
        "Nhà văn hóa",
        new UUID(0, 1),
        term);
  }

  static Calendars.Entry entry(Kind kind, LocalDate day, Stage stage) {
    return entry(kind, day, stage, null);
  }

  static Calendars.Entry entry(Kind kind, LocalDate day, Stage stage, @Nullable String topic) {
    return new Calendars.Entry(
        UUID.randomUUID(),
        kind,
        topic,
        Form.IN_PERSON,
        day.withDayOfMonth(1),
        at(day, 20),
        at(day, 22),
        "Nhà văn hóa",
        stage);
  }

  private static Instant at(LocalDate day, int hour) {
    return VietnamTime.at(day, LocalTime.of(hour, 0));
  }
}
