package vn.chibo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The days off of Viet Nam, with what single years exchanged.
class R06DaysOffTest {

  static final DaysOff DAYS_OFF = DaysOff.shipped();

  @ParameterizedTest(name = "{0} is off: {1}")
  @CsvSource({
    "2026-01-01, HOLIDAY",
    "2026-01-02, IN_EXCHANGE",
    "2026-02-16, TET",
    "2026-02-17, TET",
    "2026-02-20, TET",
    "2026-04-26, HOLIDAY",
    "2026-04-27, IN_EXCHANGE",
    "2026-04-30, HOLIDAY",
    "2026-05-01, HOLIDAY",
    "2026-08-31, IN_EXCHANGE",
    "2026-09-01, IN_EXCHANGE",
    "2026-09-02, HOLIDAY",
    "2026-11-22, WEEKEND",
    "2027-02-05, TET",
    "2027-02-10, IN_EXCHANGE"
  })
  void aDayOffSaysWhy(LocalDate day, DayOff.Kind kind) {
    assertThat(DAYS_OFF.of(day)).get().extracting(DayOff::kind).isEqualTo(kind);
  }

  @ParameterizedTest(name = "{0} is worked")
  @CsvSource({"2026-11-20", "2026-01-10", "2026-08-22", "2026-02-23", "2027-02-12"})
  void aWorkingDayIsNone(LocalDate day) {
    assertThat(DAYS_OFF.works(day)).isTrue();
  }

  @Test
  void aLaterNoticeIsALineMore() {
    var daysOff =
        HolidayFiles.read(
            List.of("sun | 09-02 | 0 | 0 | 1968 | Quốc khánh | National Day | law"),
            List.of("2030-09-03 | off | Nghỉ thêm | An extra day | notice"));

    assertThat(daysOff.of(LocalDate.of(2030, 9, 3)))
        .hasValueSatisfying(off -> assertThat(off.citation()).isEqualTo("notice"));
  }

  @Test
  void aBrokenLineStopsTheReading() {
    assertThatThrownBy(() -> HolidayFiles.read(List.of("sun | 09-02"), List.of()))
        .hasMessageContaining("8 fields");
  }
}
