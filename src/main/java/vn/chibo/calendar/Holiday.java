package vn.chibo.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/// A holiday of every year: by the sun's calendar or the moon's, from some days before to some days
/// after, since a year.
record Holiday(
    boolean lunar,
    MonthDay on,
    int daysBefore,
    int daysAfter,
    int since,
    DayOff.Kind kind,
    String vi,
    String en,
    String citation) {

  /// Its days that begin in this year of the sun's calendar.
  List<DayOff> in(int year) {
    var days = new ArrayList<DayOff>();
    if (year >= since) {
      var middle =
          lunar ? LunarDay.dateOf(year, on.getMonthValue(), on.getDayOfMonth()) : on.atYear(year);
      for (int away = -daysBefore; away <= daysAfter; away++) {
        days.add(off(middle.plusDays(away)));
      }
    }
    return days;
  }

  private DayOff off(LocalDate day) {
    return new DayOff(day, kind, vi, en, citation);
  }
}
