package vn.chibo.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.ComingRules;

/// R0: a regulation of next year is a file laid beside the others; lengths, deadlines and forms
/// change on its day without a line of code.
class R00NextYearsRulesTest {

  static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
  static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 1);

  @ParameterizedTest(name = "called on {0}: {1} minutes, notice {2} days, papers {3} days before")
  @CsvSource({"2026-12-31, 90, 3, 1", "2027-01-01, 60, 7, 2", "2031-06-30, 60, 7, 2"})
  void lengthsAndDeadlinesFollowTheDay(LocalDate day, int minutes, int notice, int papers) {
    var rules = ComingRules.on(day);

    assertThat(CallingRules.leastLength(rules).alone()).isEqualTo(Duration.ofMinutes(minutes));
    assertThat(rules.value(CallingRules.NOTICE_LEAD_DAYS)).isEqualTo(notice);
    assertThat(rules.value(CallingRules.PAPERS_LEAD_DAYS)).isEqualTo(papers);
  }

  @ParameterizedTest(name = "{1} minutes called on {0} are too short: {2}")
  @CsvSource({
    "2026-12-31, 89, true",
    "2026-12-31, 90, false",
    "2027-01-01, 59, true",
    "2027-01-01, 60, false",
  })
  void aMeetingIsTooShortByTheRulesOfItsDay(LocalDate day, int minutes, boolean tooShort) {
    var start = Instant.parse("2027-01-09T12:00:00Z");
    var end = start.plus(Duration.ofMinutes(minutes));

    var length = CallingRules.leastLength(ComingRules.on(day)).of(start, end, false);

    assertThat(length.isTooShort()).isEqualTo(tooShort);
  }

  @Test
  void theOnlineFormIsOpenedByTheNewText() {
    var none = new FormRuling.Grounds(List.of(), false);
    var meeting = LocalDate.of(2027, 1, 9);

    assertThat(FormRuling.of(Form.ONLINE, meeting, none, ComingRules.on(LAST_DAY)).allows())
        .isFalse();
    assertThat(FormRuling.of(Form.ONLINE, meeting, none, ComingRules.on(FIRST_DAY)).allows())
        .isTrue();
  }

  @Test
  void theOlderSetEndsTheDayBeforeAndKeepsTheRest() {
    var before = ComingRules.on(LAST_DAY);
    var after = ComingRules.on(FIRST_DAY);

    assertThat(before.head().until()).isEqualTo(LAST_DAY);
    assertThat(after.value(CallingRules.GROUPS_FROM))
        .isEqualTo(before.value(CallingRules.GROUPS_FROM));
    assertThat(after.citation(CallingRules.LENGTH_LEAST).words().vi())
        .isEqualTo("Quy định giả định số 77 ngày 15/12/2026");
  }
}
