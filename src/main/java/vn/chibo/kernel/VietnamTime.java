package vn.chibo.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;

/// Instants are kept in UTC; a meeting's day and month are those of Viet Nam, whatever the zone of
/// the machine, the database or the browser (decision 14).
public final class VietnamTime {

  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private VietnamTime() {}

  public static LocalDate today(Clock clock) {
    return dayOf(clock.instant());
  }

  public static YearMonth thisMonth(Clock clock) {
    return YearMonth.from(today(clock));
  }

  public static LocalDate dayOf(Instant instant) {
    return instant.atZone(ZONE).toLocalDate();
  }

  public static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(ZONE).toInstant();
  }

  /// "28/11/2026": days below 10 and every month with two digits, as on forms.
  public static String date(LocalDate day) {
    return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  public static String date(Instant instant) {
    return date(dayOf(instant));
  }

  /// "19:30", for tables.
  public static String clock(Instant instant) {
    var at = instant.atZone(ZONE);
    return "%02d:%02d".formatted(at.getHour(), at.getMinute());
  }

  /// "19 giờ 30" and "21 giờ", for sentences.
  public static String hour(Instant instant) {
    var at = instant.atZone(ZONE);
    return at.getMinute() == 0
        ? "%d giờ".formatted(at.getHour())
        : "%d giờ %02d".formatted(at.getHour(), at.getMinute());
  }

  /// "19 giờ 30, ngày 28/11/2026".
  public static String hourAndDate(Instant instant) {
    return hour(instant) + ", ngày " + date(instant);
  }

  /// For a reader of English: "19:30".
  public static String hour(Instant instant, Locale reader) {
    return readsEnglish(reader) ? clock(instant) : hour(instant);
  }

  /// For a reader of English: "19:30 on 28/11/2026".
  public static String hourAndDate(Instant instant, Locale reader) {
    return readsEnglish(reader) ? clock(instant) + " on " + date(instant) : hourAndDate(instant);
  }

  /// "ngày 28 tháng 11 năm 2026" as documents write it: days below 10 and months 1 and 2 padded
  /// (R30).
  public static String writtenDate(LocalDate day) {
    var month = day.getMonthValue();
    return "ngày %02d tháng %s năm %d"
        .formatted(
            day.getDayOfMonth(), month < 3 ? "0" + month : Integer.toString(month), day.getYear());
  }

  /// "Thứ Bảy", "Chủ nhật".
  public static String weekday(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case MONDAY -> "Thứ Hai";
      case TUESDAY -> "Thứ Ba";
      case WEDNESDAY -> "Thứ Tư";
      case THURSDAY -> "Thứ Năm";
      case FRIDAY -> "Thứ Sáu";
      case SATURDAY -> "Thứ Bảy";
      case SUNDAY -> "Chủ nhật";
    };
  }

  /// For a reader of English: "Sat", as short as a calendar leaf needs it.
  public static String weekday(LocalDate day, Locale reader) {
    return readsEnglish(reader)
        ? day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
        : weekday(day);
  }

  /// "tháng 11"; for a reader of English "November".
  public static String month(LocalDate day, Locale reader) {
    return readsEnglish(reader)
        ? day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        : "tháng " + day.getMonthValue();
  }

  private static boolean readsEnglish(Locale reader) {
    return reader.getLanguage().equals("en");
  }

  public static ZonedDateTime there(Instant instant) {
    return instant.atZone(ZONE);
  }
}
