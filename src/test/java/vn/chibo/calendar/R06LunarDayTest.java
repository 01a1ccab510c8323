package vn.chibo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The lunar calendar of Viet Nam against days that everybody there knows.
class R06LunarDayTest {

  @ParameterizedTest(name = "Tết {0} is {1}")
  @CsvSource({
    "1968, 1968-01-29", "1976, 1976-01-31", "1985, 1985-01-21", "1986, 1986-02-09",
    "1995, 1995-01-31", "2000, 2000-02-05", "2005, 2005-02-09", "2007, 2007-02-17",
    "2008, 2008-02-07", "2010, 2010-02-14", "2015, 2015-02-19", "2019, 2019-02-05",
    "2020, 2020-01-25", "2021, 2021-02-12", "2022, 2022-02-01", "2023, 2023-01-22",
    "2024, 2024-02-10", "2025, 2025-01-29", "2026, 2026-02-17", "2027, 2027-02-06",
    "2028, 2028-01-26", "2029, 2029-02-13", "2030, 2030-02-02", "2031, 2031-01-23",
    "2033, 2033-01-31", "2034, 2034-02-19", "2036, 2036-01-28", "2040, 2040-02-12",
    "2050, 2050-01-23", "2053, 2053-02-18"
  })
  void tetFallsOnItsDay(int year, LocalDate day) {
    assertThat(LunarDay.newYear(year)).isEqualTo(day);
    assertThat(LunarDay.of(day)).isEqualTo(new LunarDay(year, 1, false, 1));
  }

  @ParameterizedTest(name = "in {0} Tết is not on the Chinese day {1}")
  @CsvSource({"1985, 1985-02-20", "2007, 2007-02-18", "2030, 2030-02-03", "2053, 2053-02-19"})
  void anHourMakesAnotherDayThanInChina(int year, LocalDate chinese) {
    assertThat(LunarDay.newYear(year)).isBefore(chinese);
  }

  @ParameterizedTest(name = "{0} is in the leap month {2} of {1}")
  @CsvSource({
    "1985-04-01, 1985, 2", "2014-11-01, 2014, 9", "2017-08-01, 2017, 6", "2020-06-01, 2020, 4",
    "2023-04-01, 2023, 2", "2025-08-01, 2025, 6", "2028-07-01, 2028, 5", "2033-12-25, 2033, 11"
  })
  void aLeapMonthRepeatsItsNumber(LocalDate day, int year, int month) {
    var lunar = LunarDay.of(day);

    assertThat(lunar.leap()).isTrue();
    assertThat(lunar.year()).isEqualTo(year);
    assertThat(lunar.month()).isEqualTo(month);
  }

  @ParameterizedTest(name = "Giỗ Tổ {0}")
  @CsvSource({
    "2020-04-02",
    "2021-04-21",
    "2022-04-10",
    "2023-04-29",
    "2024-04-18",
    "2025-04-07",
    "2026-04-26",
    "2027-04-16"
  })
  void theTenthOfTheThirdMonthIsKnown(LocalDate day) {
    assertThat(LunarDay.of(day)).isEqualTo(new LunarDay(day.getYear(), 3, false, 10));
    assertThat(LunarDay.dateOf(day.getYear(), 3, 10)).isEqualTo(day);
  }

  @Test
  void everyDayHasOneNameAndComesBack() {
    var last = LunarDay.of(LocalDate.of(1999, 12, 31));
    for (var day = LocalDate.of(2000, 1, 1); day.getYear() < 2061; day = day.plusDays(1)) {
      var lunar = LunarDay.of(day);
      assertThat(lunar.day() == last.day() + 1 || lunar.day() == 1).as("%s", day).isTrue();
      assertThat(lunar.day()).isBetween(1, 30);
      if (!lunar.leap()) {
        assertThat(LunarDay.dateOf(lunar.year(), lunar.month(), lunar.day())).isEqualTo(day);
      }
      last = lunar;
    }
  }
}
