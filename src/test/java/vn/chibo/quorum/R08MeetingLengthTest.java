package vn.chibo.quorum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R8: ninety minutes alone, one hundred and twenty combined; too short is a remark.
class R08MeetingLengthTest {

  static final MeetingLength.Least LEAST =
      new MeetingLength.Least(Duration.ofMinutes(90), Duration.ofMinutes(120));
  static final Instant START = Instant.parse("2026-11-20T12:00:00Z");

  @ParameterizedTest(name = "{0} s, combined {1}: too short {2}")
  @CsvSource({
    "5400, false, false",
    "5399, false, true",
    "7200, true,  false",
    "7199, true,  true",
    "5400, true,  true",
    "0,    false, true",
  })
  void aMeetingIsLongEnoughOrNot(long seconds, boolean combined, boolean tooShort) {
    var length = LEAST.of(START, START.plusSeconds(seconds), combined);

    assertThat(length.isTooShort()).isEqualTo(tooShort);
    assertThat(length.minutesNeeded()).isEqualTo(combined ? 120 : 90);
    assertThat(length.minutes()).isEqualTo(seconds / 60);
  }

  @Test
  void noMeetingEndsBeforeItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LEAST.of(START, START.minusSeconds(1), false));
  }
}
