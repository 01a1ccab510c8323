package vn.chibo.kernel;

import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An hour as people type it: "19:30", "19h30", "19 giờ 30", "19.30", "19h", "19".
public final class ClockText {

  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})\\s*(?:(?:[:.h]|giờ)\\s*(\\d{2})?)?(?:\\s*phút)?");

  private ClockText() {}

  /// Null for what is no hour of the day.
  public static @Nullable LocalTime read(String text) {
    var read = TIME.matcher(text);
    if (!read.matches()) {
      return null;
    }
    int hour = Integer.parseInt(read.group(1));
    int minute = read.group(2) == null ? 0 : Integer.parseInt(read.group(2));
    return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
  }
}
