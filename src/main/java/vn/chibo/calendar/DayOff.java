package vn.chibo.calendar;

import java.time.LocalDate;
import java.util.Locale;

/// A day on which offices are closed, and who says so: in Vietnamese, and after a stroke in
/// English.
public record DayOff(LocalDate day, Kind kind, String vi, String en, String citation) {

  public enum Kind {
    WEEKEND,
    HOLIDAY,
    TET,
    /// Off in exchange for another day, or given in addition, by that year's official notice.
    IN_EXCHANGE
  }

  public boolean isWeekend() {
    return kind == Kind.WEEKEND;
  }

  public String name(Locale locale) {
    return isEnglish(locale) ? en : vi;
  }

  /// Who says so; empty where nobody needs to.
  public String citation(Locale locale) {
    int stroke = citation.indexOf(" / ");
    if (stroke < 0) {
      return citation;
    }
    return isEnglish(locale) ? citation.substring(stroke + 3) : citation.substring(0, stroke);
  }

  private static boolean isEnglish(Locale locale) {
    return locale.getLanguage().equals("en");
  }
}
