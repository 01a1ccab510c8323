package vn.chibo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {

  private static final byte[] KEY_OF_THE_STANDARD =
      "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void theCodesOfTheStandardComeOut(long seconds, String code) {
    assertThat(OneTimeCode.at(Instant.ofEpochSecond(seconds), KEY_OF_THE_STANDARD, 8))
        .isEqualTo(code);
  }

  @Test
  void aSecretIsReadInBase32AndGivesSixDigits() {
    var secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    assertThat(OneTimeCode.at(Instant.ofEpochSecond(59), secret)).isEqualTo("287082");
  }
}
