package vn.chibo.meeting;

import java.util.Locale;
import vn.chibo.kernel.Reader;

/// How heavy a paper is, in words that mean something on a weak line: "84 KB, khoảng 14 giây với
/// mạng 2G".
public final class PaperWeight {

  private static final int KILOBYTE = 1024;
  private static final int IN_MINUTES_FROM = 120;

  private PaperWeight() {}

  public static String of(Papers.Paper paper, Locale locale) {
    var text = Reader.words(PaperText.class, locale);
    long seconds = paper.secondsOn2g();
    var time =
        seconds < IN_MINUTES_FROM ? text.seconds(seconds) : text.minutes((seconds + 59) / 60);
    return text.weight(size(paper.size(), locale), time);
  }

  private static String size(long bytes, Locale locale) {
    long kilobytes = Math.max(1, (bytes + KILOBYTE - 1) / KILOBYTE);
    return kilobytes < KILOBYTE
        ? kilobytes + " KB"
        : String.format(locale, "%.1f MB", (double) kilobytes / KILOBYTE);
  }
}
