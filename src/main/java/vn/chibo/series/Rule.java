package vn.chibo.series;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.calendar.Recurrence;
import vn.chibo.calendar.Repetition;
import vn.chibo.calendar.WhenOff;
import vn.chibo.meeting.PlanAhead;

/// By which rule a cell's ordinary meetings fall, from a month on.
///
/// @param until the last month of this rule; null while it goes on
/// @param termUntil the month in which the term of the cell's officers ends, where it was said
record Rule(UUID id, Pattern pattern, YearMonth from, @Nullable YearMonth until) {

  /// What the officers chose.
  record Pattern(
      Recurrence recurrence,
      LocalTime starts,
      Duration length,
      String place,
      UUID chair,
      @Nullable YearMonth termUntil) {

    PlanAhead.Wish on(LocalDate day) {
      return new PlanAhead.Wish(day, starts, length, place, chair);
    }

    boolean isBeyondTerm(YearMonth month) {
      return termUntil != null && month.isAfter(termUntil);
    }
  }

  boolean covers(YearMonth month) {
    return !month.isBefore(from) && (until == null || !month.isAfter(until));
  }

  boolean goesOn() {
    return until == null;
  }

  /// The same rule as it would be if it ended before this month; null where nothing is left of it.
  @Nullable Rule endedBefore(YearMonth month) {
    if (!from.isBefore(month)) {
      return null;
    }
    var last = month.minusMonths(1);
    return until != null && until.isBefore(last) ? this : new Rule(id, pattern, from, last);
  }

  /// A row of the table `series`.
  record Row(
      UUID id,
      Kind repetition,
      @Nullable Integer nth,
      @Nullable Integer weekday,
      WhenOff whenOff,
      String starts,
      int minutes,
      String place,
      UUID chair,
      @Nullable LocalDate termUntil,
      LocalDate fromMonth,
      @Nullable LocalDate untilMonth) {

    Rule rule() {
      var recurrence = new Recurrence(repetition.read(number(nth), number(weekday)), whenOff);
      var pattern =
          new Pattern(
              recurrence,
              LocalTime.parse(starts),
              Duration.ofMinutes(minutes),
              place,
              chair,
              month(termUntil));
      return new Rule(id, pattern, YearMonth.from(fromMonth), month(untilMonth));
    }

    private static int number(@Nullable Integer value) {
      return value == null ? 1 : value;
    }

    private static @Nullable YearMonth month(@Nullable LocalDate day) {
      return day == null ? null : YearMonth.from(day);
    }
  }

  /// How the tables and forms name a repetition.
  enum Kind {
    ON_DAY,
    LAST_DAY,
    NTH_WEEKDAY,
    LAST_WEEKDAY;

    Repetition read(int nth, int weekday) {
      return switch (this) {
        case ON_DAY -> new Repetition.OnDay(nth);
        case LAST_DAY -> new Repetition.LastDay();
        case NTH_WEEKDAY -> new Repetition.NthWeekday(nth, DayOfWeek.of(weekday));
        case LAST_WEEKDAY -> new Repetition.LastWeekday(DayOfWeek.of(weekday));
      };
    }

    static Kind of(Repetition repetition) {
      return switch (repetition) {
        case Repetition.OnDay _ -> ON_DAY;
        case Repetition.LastDay _ -> LAST_DAY;
        case Repetition.NthWeekday _ -> NTH_WEEKDAY;
        case Repetition.LastWeekday _ -> LAST_WEEKDAY;
      };
    }
  }
}
