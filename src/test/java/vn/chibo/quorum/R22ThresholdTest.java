package vn.chibo.quorum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// R22, R21, R10: more than half, at least two thirds, of a whole number of members.
class R22ThresholdTest {

  @ParameterizedTest(name = "{0} of {1} is {2}")
  @CsvSource({
    "> 1/2,    0,   1",
    "> 1/2,    1,   1",
    "> 1/2,    2,   2",
    "> 1/2,    3,   2",
    "> 1/2,   17,   9",
    "> 1/2,   20,  11",
    "> 1/2,   21,  11",
    "> 1/2,  300, 151",
    ">= 2/3,   0,   1",
    ">= 2/3,   1,   1",
    ">= 2/3,   3,   2",
    ">= 2/3,  17,  12",
    ">= 2/3,  18,  12",
    ">= 2/3,  19,  13",
    ">= 2/3,  20,  14",
    ">= 2/3,  21,  14",
    ">= 2/3,  22,  15",
    ">= 2/3, 300, 200",
    "> 2/3,   21,  15",
    ">= 1/2,  20,  10",
    ">= 1/1,  20,  20",
  })
  void votesNeeded(String share, int body, int needed) {
    var threshold = Threshold.parse(share);

    assertThat(threshold.votesNeeded(body)).isEqualTo(needed);
    assertThat(threshold.isMetBy(needed, body)).isTrue();
    assertThat(threshold.isMetBy(needed - 1, body)).isFalse();
  }

  @Test
  void aThresholdIsWrittenAsItIsRead() {
    assertThat(Threshold.parse(">1/2")).isEqualTo(new Threshold(1, 2, true));
    assertThat(Threshold.parse(" >=  2/3 ").format()).isEqualTo(">= 2/3");
    assertThat(new Threshold(1, 2, true).format()).isEqualTo("> 1/2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1/2", "< 1/2", "> 0/2", "> 3/2", "> 2/2", ">= 1/0", "> a/b", "> -1/2"})
  void whatIsNoShareIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Threshold.parse(text));
  }

  @Test
  void noBodyIsSmallerThanNobody() {
    assertThatIllegalArgumentException().isThrownBy(() -> Threshold.parse("> 1/2").votesNeeded(-1));
  }
}
