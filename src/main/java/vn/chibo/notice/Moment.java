package vn.chibo.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import vn.chibo.kernel.VietnamTime;

/// A point in time as a page says it in either language; the messages choose among its forms.
public record Moment(Instant instant) {

  /// "19 giờ 30"
  public String hour() {
    return VietnamTime.hour(instant);
  }

  /// "19:30"
  public String clock() {
    return VietnamTime.clock(instant);
  }

  /// "28/11/2026"
  public String date() {
    return VietnamTime.date(instant);
  }

  public LocalDate day() {
    return VietnamTime.dayOf(instant);
  }

  /// "Thứ Bảy", "Sat": as much as fits on a calendar leaf.
  public String weekday(Locale locale) {
    return VietnamTime.weekday(day(), locale);
  }

  /// "tháng 11", "November"
  public String month(Locale locale) {
    return VietnamTime.month(day(), locale);
  }
}
