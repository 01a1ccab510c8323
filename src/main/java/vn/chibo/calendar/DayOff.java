package vn.chibo.calendar;

import java.time.LocalDate;
import java.util.Locale;

/// A day on which offices are closed, and who says so.
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
    return locale.getLanguage().equals("en") ? en : vi;
  }
}
