package vn.chibo.quorum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R16 and decision 1: how much of a stay makes a presence.
class R16StayShareTest {

  static final Instant START = Instant.parse("2026-11-20T12:00:00Z");
  static final Instant END = START.plus(Duration.ofMinutes(100));
  static final StayShare RULE = new StayShare(50, Duration.ofMinutes(15), Duration.ofMinutes(10));

  @ParameterizedTest(name = "{0} s of 6000 s")
  @CsvSource({"6000, true", "3000, true", "2999, false", "0, false"})
  void halfOfTheMeetingConfirms(long stayed, boolean confirmed) {
    assertThat(RULE.atTheEnd(START, END, stay(0, 6000, stayed)).confirmed()).isEqualTo(confirmed);
  }

  @ParameterizedTest(name = "came after {0} s: late {1}")
  @CsvSource({"0, false", "900, false", "901, true"})
  void lateBeginsAfterTheTolerance(long first, boolean late) {
    assertThat(RULE.atTheEnd(START, END, stay(first, 6000, 4000)).late()).isEqualTo(late);
  }

  @ParameterizedTest(name = "last seen after {0} s of 6000 s: left early {1}")
  @CsvSource({"6000, false", "5400, false", "5399, true"})
  void leavingEarlyEndsBeforeTheTolerance(long last, boolean leftEarly) {
    assertThat(RULE.atTheEnd(START, END, stay(0, last, 4000)).leftEarly()).isEqualTo(leftEarly);
  }

  @Test
  void whileTheMeetingRunsTheShareIsOfTheTimeSoFarAndNobodyLeftEarly() {
    var proof = RULE.soFar(START, START.plusSeconds(600), stay(0, 300, 300));

    assertThat(proof).isEqualTo(new StayShare.Proof(true, false, false));
  }

  @Test
  void noStayConfirmsNothingEvenBeforeTheStart() {
    assertThat(RULE.soFar(START, START, stay(0, 0, 0)).confirmed()).isFalse();
    assertThat(RULE.soFar(START, START.minusSeconds(60), stay(0, 1, 1)).confirmed()).isTrue();
  }

  @Test
  void impossibleSharesAndStaysAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StayShare(0, Duration.ZERO, Duration.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StayShare(101, Duration.ZERO, Duration.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> stay(10, 9, 0));
  }

  private static StayShare.Stay stay(long first, long last, long stayed) {
    return new StayShare.Stay(
        START.plusSeconds(first), START.plusSeconds(last), Duration.ofSeconds(stayed));
  }
}
