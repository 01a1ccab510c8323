package vn.chibo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every month on the same day, as far as the month has it (R6).
class R06RepetitionTest {

  static final DaysOff DAYS_OFF = DaysOff.shipped();

  @Test
  void theThirtyFirstNeverDrifts() {
    assertThat(year(new Repetition.OnDay(31), 2027))
        .containsExactly(31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);
  }

  @Test
  void theTwentyNinthOfFebruaryComesInItsYears() {
    var repetition = new Repetition.OnDay(29);

    assertThat(repetition.in(YearMonth.of(2028, 2))).isEqualTo(LocalDate.of(2028, 2, 29));
    assertThat(repetition.in(YearMonth.of(2029, 2))).isEqualTo(LocalDate.of(2029, 2, 28));
  }

  @Test
  void theLastDayIsEachMonthsOwn() {
    assertThat(year(new Repetition.LastDay(), 2028))
        .containsExactly(31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);
  }

  @Test
  void theLastSaturdayMayBeTheFourthOrTheFifth() {
    var repetition = new Repetition.LastWeekday(DayOfWeek.SATURDAY);

    assertThat(repetition.in(YearMonth.of(2026, 10))).isEqualTo(LocalDate.of(2026, 10, 31));
    assertThat(repetition.in(YearMonth.of(2026, 11))).isEqualTo(LocalDate.of(2026, 11, 28));
  }

  @ParameterizedTest(name = "the {0}. {1} of {2} is {3}")
  @CsvSource({
    "1, MONDAY, 2026-11, 2026-11-02", "1, SUNDAY, 2026-11, 2026-11-01",
    "2, SATURDAY, 2027-02, 2027-02-13", "4, FRIDAY, 2027-02, 2027-02-26"
  })
  void theNthWeekday(int nth, DayOfWeek weekday, YearMonth month, LocalDate day) {
    assertThat(new Repetition.NthWeekday(nth, weekday).in(month)).isEqualTo(day);
  }

  @Test
  void noMonthHasAThirtySecondOrAFifthWeekdayForSure() {
    assertThatThrownBy(() -> new Repetition.OnDay(32)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Repetition.OnDay(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Repetition.NthWeekday(5, DayOfWeek.MONDAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest(name = "day {0} of {1}, {2}: {3}")
  @CsvSource({
    // 5 December 2026 is a Saturday
    "5, 2026-12, KEEP, 2026-12-05", "5, 2026-12, WARN, 2026-12-05",
    "5, 2026-12, NEXT_WORKING_DAY, 2026-12-07", "5, 2026-12, PREVIOUS_WORKING_DAY, 2026-12-04",
    // 1 May 2027 is a Saturday: made up for on Monday, and 30 April is off as well
    "1, 2027-05, NEXT_WORKING_DAY, 2027-05-04", "1, 2027-05, PREVIOUS_WORKING_DAY, 2027-05-04",
    // 31 January 2027 is a Sunday: February is no longer this month
    "31, 2027-01, NEXT_WORKING_DAY, 2027-01-29", "31, 2027-01, PREVIOUS_WORKING_DAY, 2027-01-29",
    // Tết 2027: 5 to 9 February and two days made up for
    "6, 2027-02, NEXT_WORKING_DAY, 2027-02-12", "6, 2027-02, PREVIOUS_WORKING_DAY, 2027-02-04",
    "3, 2026-12, NEXT_WORKING_DAY, 2026-12-03"
  })
  void aDayOffIsTreatedAsTheRuleSays(int day, YearMonth month, WhenOff rule, LocalDate falls) {
    var falling = new Recurrence(new Repetition.OnDay(day), rule).in(month, DAYS_OFF);

    assertThat(falling.day()).isEqualTo(falls);
    assertThat(falling.isMoved()).isEqualTo(falls.getDayOfMonth() != day);
  }

  @Test
  void whoAsksForASaturdayGetsIt() {
    var repetition = new Repetition.LastWeekday(DayOfWeek.SATURDAY);
    var falling =
        new Recurrence(repetition, WhenOff.NEXT_WORKING_DAY).in(YearMonth.of(2026, 11), DAYS_OFF);

    assertThat(falling.day()).isEqualTo(LocalDate.of(2026, 11, 28));
    assertThat(falling.off()).isEmpty();
  }

  @Test
  void tetIsRemarkedOnEvenWhereTheDayIsKept() {
    var falling =
        new Recurrence(new Repetition.OnDay(6), WhenOff.KEEP).in(YearMonth.of(2027, 2), DAYS_OFF);

    assertThat(falling.isMoved()).isFalse();
    assertThat(falling.off()).get().extracting(DayOff::kind).isEqualTo(DayOff.Kind.TET);
  }

  private static List<Integer> year(Repetition repetition, int year) {
    return IntStream.rangeClosed(1, 12)
        .mapToObj(month -> repetition.in(YearMonth.of(year, month)).getDayOfMonth())
        .toList();
  }
}
