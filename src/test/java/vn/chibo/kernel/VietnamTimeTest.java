package vn.chibo.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Moments are said in the reader's language; the day is Viet Nam's (decision 14).
class VietnamTimeTest {

  private static final Locale VIETNAMESE = Locale.of("vi");
  private static final Instant EVENING = Instant.parse("2026-11-28T12:30:00Z");
  private static final Instant FULL_HOUR = Instant.parse("2026-11-28T17:00:00Z");

  @Test
  void aVietnameseReaderIsToldTheHourInWords() {
    assertThat(VietnamTime.hour(EVENING, VIETNAMESE)).isEqualTo("19 giờ 30");
    assertThat(VietnamTime.hourAndDate(FULL_HOUR, VIETNAMESE)).isEqualTo("0 giờ, ngày 29/11/2026");
    assertThat(VietnamTime.weekday(LocalDate.of(2026, 11, 28), VIETNAMESE)).isEqualTo("Thứ Bảy");
    assertThat(VietnamTime.month(LocalDate.of(2026, 11, 28), VIETNAMESE)).isEqualTo("tháng 11");
  }

  @Test
  void anEnglishReaderMeetsNoVietnameseWord() {
    assertThat(VietnamTime.hour(EVENING, Locale.ENGLISH)).isEqualTo("19:30");
    assertThat(VietnamTime.hourAndDate(FULL_HOUR, Locale.ENGLISH)).isEqualTo("00:00 on 29/11/2026");
    assertThat(VietnamTime.weekday(LocalDate.of(2026, 11, 28), Locale.UK)).isEqualTo("Sat");
    assertThat(VietnamTime.month(LocalDate.of(2026, 11, 28), Locale.ENGLISH)).isEqualTo("November");
  }
}
