package vn.chibo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Form;
import vn.chibo.meeting.Kind;
import vn.chibo.meeting.MonthBooks;
import vn.chibo.meeting.Stage;
import vn.chibo.organisation.CellId;
import vn.chibo.testkit.ChiboTest;

/// Twelve months and four quarters, seen on 21/11/2026 (R6, R7).
@ChiboTest
class YearStripTest {

  static final Instant NOW = VietnamTime.at(LocalDate.of(2026, 11, 21), LocalTime.NOON);

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({"ENDED, IN_PERSON, ✓", "ENDED, HYBRID, +", "ENDED, ONLINE, ●", "CALLED, HYBRID, !"})
  void aMonthShowsHowItsMeetingWasHeld(Stage stage, Form form, String sign) {
    var strip = strip(true, entry(10, Kind.ORDINARY, null, stage, form));

    assertThat(strip.months().get(9).sign()).isEqualTo(sign);
  }

  @Test
  void aPlannedMeetingShowsItsDay() {
    var strip = strip(true, entry(11, Kind.ORDINARY, null, Stage.CALLED, Form.IN_PERSON));

    assertThat(strip.months().get(10).sign()).isEqualTo("28");
    assertThat(strip.months().get(10).tone()).isEqualTo("wait");
  }

  @Test
  void aMonthThatIsOverWithoutAMeetingIsMarkedAndThePresentOneIsNot() {
    var strip = strip(true);

    assertThat(strip.months().get(9).sign()).isEqualTo("!");
    assertThat(strip.months().get(10).sign()).isEqualTo("–");
    assertThat(strip.months().get(11).sign()).isEqualTo("–");
  }

  @Test
  void nothingIsHeldAgainstACellBeforeItsFirstRecord() {
    var strip = strip(false, entry(5, Kind.ORDINARY, null, Stage.ENDED, Form.IN_PERSON));

    assertThat(strip.months().get(3).sign()).isEqualTo("–");
    assertThat(strip.months().get(4).sign()).isEqualTo("✓");
    assertThat(strip.months().get(5).sign()).isEqualTo("!");
    assertThat(strip.quarters().get(0).sign()).isEqualTo("–");
  }

  @Test
  void aThematicMeetingNeverReplacesTheMonthlyOne() {
    var strip = strip(true, entry(8, Kind.THEMATIC, "Học tập", Stage.ENDED, Form.IN_PERSON));

    assertThat(strip.months().get(7).sign()).isEqualTo("!");
    assertThat(strip.quarters().get(2).sign()).isEqualTo("✓");
  }

  @Test
  void aTopicInTheOrdinaryMeetingCountsForTheQuarter() {
    var strip = strip(true, entry(5, Kind.ORDINARY, "Học tập", Stage.ENDED, Form.HYBRID));

    assertThat(strip.quarters().get(1).sign()).isEqualTo("+");
  }

  @Test
  void theQuarterThatRunsIsNotMissedYet() {
    var strip = strip(true);

    assertThat(strip.quarters().get(2).sign()).isEqualTo("!");
    assertThat(strip.quarters().get(3).sign()).isEqualTo("–");
  }

  private static YearStrip strip(boolean earlier, MonthBooks.Entry... entries) {
    var span = new HomeSpan(new CellId(new UUID(0, 1)), NOW);
    return YearStrip.of(
        HomeMonths.of(span).withMeetings(List.of(entries)), earlier, Locale.of("vi"));
  }

  private static MonthBooks.Entry entry(
      int month, Kind kind, @Nullable String topic, Stage stage, Form form) {
    var day = month == 11 ? 28 : 20;
    var starts = VietnamTime.at(YearMonth.of(2026, month).atDay(day), LocalTime.of(19, 30));
    return new MonthBooks.Entry(
        new UUID(0, month),
        kind,
        topic,
        form,
        LocalDate.of(2026, month, 1),
        starts,
        starts.plusSeconds(5400),
        "Nhà văn hóa",
        stage,
        "208-qd-tw",
        starts.minusSeconds(86400),
        stage == Stage.ENDED ? starts : null,
        null,
        null,
        0,
        null,
        false,
        false);
  }
}
