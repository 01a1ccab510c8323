package vn.chibo.quorum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.chibo.quorum.MissedMonths.Which.EVERY_SITTING_MISSED;
import static vn.chibo.quorum.MissedMonths.Which.ORDINARY_MISSED;
import static vn.chibo.quorum.MissedMonths.Year.CALENDAR;
import static vn.chibo.quorum.MissedMonths.Year.ROLLING;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R18: three months in one year, counted and never concluded.
class R18MissedMonthsTest {

  static final MissedMonths RULE = new MissedMonths(3, ORDINARY_MISSED, CALENDAR);

  @ParameterizedTest(name = "{0} missed months: help {1}, to be considered {2}")
  @CsvSource({
    "0, false, false",
    "1, true, false",
    "2, true, false",
    "3, true, true",
    "4, true, true"
  })
  void itWarnsAtOneAndTwoAndHandsThreeToTheCell(int months, boolean help, boolean considered) {
    var missed = RULE.count(monthsOf2026(months), YearMonth.of(2026, 12));

    assertThat(missed.count()).isEqualTo(months);
    assertThat(missed.callsForHelp()).isEqualTo(help);
    assertThat(missed.isToBeConsidered()).isEqualTo(considered);
  }

  @Test
  void theMonthsNeedNotBeInARowAndComeInOrder() {
    var missed =
        RULE.count(
            List.of(ordinary(9, RollState.UNEXCUSED), ordinary(2, RollState.UNEXCUSED)),
            YearMonth.of(2026, 11));

    assertThat(missed.months()).containsExactly(YearMonth.of(2026, 2), YearMonth.of(2026, 9));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "UNEXCUSED,      1",
    "EXCUSED,        0",
    "FOLLOWING,      0",
    "UNCONFIRMED,    0",
    "NOT_YET,        0",
    "NOT_EXPECTED,   0",
    "PRESENT_PHONE,  0",
  })
  void onlyASettledAbsenceWithoutReasonCounts(RollState state, int count) {
    assertThat(RULE.count(List.of(ordinary(3, state)), YearMonth.of(2026, 3)).count())
        .isEqualTo(count);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "OFFICIAL, 1",
    "PROBATIONARY, 1",
    "EXEMPT, 0",
    "TEMP_OUT, 0",
    "TEMP_IN, 0",
    "SUSPENDED, 0",
  })
  void whoOwesThisCellNoAttendanceLosesNoMonth(Standing standing, int count) {
    var line =
        new Sitting(YearMonth.of(2026, 3), Sitting.Kind.ORDINARY, standing, RollState.UNEXCUSED);

    assertThat(RULE.count(List.of(line), YearMonth.of(2026, 3)).count()).isEqualTo(count);
  }

  @Test
  void whatAMonthIsIsAParameter() {
    var ordinaryMissedThematicAttended =
        List.of(ordinary(3, RollState.UNEXCUSED), thematic(3, RollState.PRESENT_HALL));
    var march = YearMonth.of(2026, 3);

    assertThat(RULE.count(ordinaryMissedThematicAttended, march).count()).isEqualTo(1);
    assertThat(
            new MissedMonths(3, EVERY_SITTING_MISSED, CALENDAR)
                .count(ordinaryMissedThematicAttended, march)
                .count())
        .isZero();
    assertThat(RULE.count(List.of(thematic(3, RollState.UNEXCUSED)), march).count()).isZero();
  }

  @Test
  void aMonthHeldAgainAndAttendedIsNotMissed() {
    var twice = List.of(ordinary(3, RollState.UNEXCUSED), ordinary(3, RollState.PRESENT_HALL));

    assertThat(RULE.count(twice, YearMonth.of(2026, 3)).count()).isZero();
  }

  @ParameterizedTest(name = "{0}, missed {1}, asked in {2}: {3}")
  @CsvSource({
    "CALENDAR, 2026-01, 2026-12, 1",
    "CALENDAR, 2025-12, 2026-01, 0",
    "CALENDAR, 2026-05, 2026-04, 0",
    "ROLLING,  2025-12, 2026-01, 1",
    "ROLLING,  2025-02, 2026-01, 1",
    "ROLLING,  2025-01, 2026-01, 0",
    "ROLLING,  2026-02, 2026-01, 0",
  })
  void whatAYearIsIsAParameter(MissedMonths.Year year, YearMonth month, YearMonth asOf, int count) {
    var rule = new MissedMonths(3, ORDINARY_MISSED, year);

    assertThat(rule.count(List.of(month), asOf).count()).isEqualTo(count);
  }

  @Test
  void unpaidDuesAreCountedByTheSameYear() {
    var missed =
        RULE.count(
            List.of(YearMonth.of(2026, 2), YearMonth.of(2026, 1), YearMonth.of(2026, 2)),
            YearMonth.of(2026, 3));

    assertThat(missed.months()).containsExactly(YearMonth.of(2026, 1), YearMonth.of(2026, 2));
  }

  @Test
  void aLimitOfNothingIsNoLimit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MissedMonths(0, ORDINARY_MISSED, ROLLING));
  }

  private static List<Sitting> monthsOf2026(int months) {
    return IntStream.rangeClosed(1, months)
        .mapToObj(month -> ordinary(month, RollState.UNEXCUSED))
        .toList();
  }

  private static Sitting ordinary(int month, RollState state) {
    return new Sitting(YearMonth.of(2026, month), Sitting.Kind.ORDINARY, Standing.OFFICIAL, state);
  }

  private static Sitting thematic(int month, RollState state) {
    return new Sitting(YearMonth.of(2026, month), Sitting.Kind.THEMATIC, Standing.OFFICIAL, state);
  }
}
