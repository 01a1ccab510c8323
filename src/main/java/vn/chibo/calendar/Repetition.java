package vn.chibo.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/// On which day of each month something falls. Every month is asked anew, so that nothing drifts:
/// the 31st is 28 February and 31 March again.
public sealed interface Repetition {

  LocalDate in(YearMonth month);

  /// Day N; the last one of a shorter month.
  record OnDay(int day) implements Repetition {

    public OnDay {
      require(day >= 1 && day <= 31);
    }

    @Override
    public LocalDate in(YearMonth month) {
      return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
  }

  record LastDay() implements Repetition {
    @Override
    public LocalDate in(YearMonth month) {
      return month.atEndOfMonth();
    }
  }

  /// The first to fourth of a weekday, which every month has.
  record NthWeekday(int nth, DayOfWeek weekday) implements Repetition {

    public NthWeekday {
      require(nth >= 1 && nth <= 4);
    }

    @Override
    public LocalDate in(YearMonth month) {
      return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
    }
  }

  record LastWeekday(DayOfWeek weekday) implements Repetition {
    @Override
    public LocalDate in(YearMonth month) {
      return month.atDay(1).with(TemporalAdjusters.lastInMonth(weekday));
    }
  }

  /// Who asks for the last Saturday wants a Saturday: then a weekend is no day off.
  default boolean wantsWeekday() {
    return switch (this) {
      case NthWeekday _, LastWeekday _ -> true;
      case OnDay _, LastDay _ -> false;
    };
  }

  private static void require(boolean possible) {
    if (!possible) {
      throw new IllegalArgumentException("no month has such a day");
    }
  }
}
