package vn.chibo.calendar;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/// A day of the lunar calendar as Viet Nam reckons it since 1968: at UTC+7, so that Tết can be a
/// day or a month away from that of China. `leap` marks the second month of the same number.
public record LunarDay(int year, int month, boolean leap, int day) {

  private static final double ZONE = 7.0 / 24;
  private static final double MOON = 29.530588861;
  private static final int MONTHS = 12;

  public static LunarDay of(LocalDate date) {
    long day = julian(date);
    int moon = moonOn(day);
    int eleventh = eleventhMoon(date.getYear());
    int winter = moon >= eleventh ? date.getYear() : date.getYear() - 1;
    int first = moon >= eleventh ? eleventh : eleventhMoon(winter);
    return ofMoon(moon - first, new Winter(winter, first), (int) (day - start(moon)) + 1);
  }

  /// The day on which a month of a lunar year has its day N; not of a leap month.
  public static LocalDate dateOf(int year, int month, int day) {
    int winter = month >= 11 ? year : year - 1;
    int first = eleventhMoon(winter);
    int ahead = month >= 11 ? month - 11 : month + 1;
    int leap = new Winter(winter, first).leapMoon();
    int moon = first + ahead + (leap > 0 && ahead >= leap ? 1 : 0);
    return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, start(moon) + day - 1);
  }

  /// The first day of a lunar year.
  public static LocalDate newYear(int year) {
    return dateOf(year, 1, 1);
  }

  /// The moons from one winter solstice's month, always the eleventh, to the next.
  private record Winter(int year, int first) {

    /// How many moons after the first the leap month begins; 0 in a year that has none.
    int leapMoon() {
      if (eleventhMoon(year + 1) - first == MONTHS) {
        return 0;
      }
      int ahead = 1;
      while (sign(first + ahead) != sign(first + ahead + 1)) {
        ahead++;
      }
      return ahead;
    }
  }

  private static LunarDay ofMoon(int ahead, Winter winter, int day) {
    int leap = winter.leapMoon();
    boolean isLeap = leap > 0 && ahead == leap;
    int counted = leap > 0 && ahead >= leap ? ahead - 1 : ahead;
    int month = (10 + counted) % MONTHS + 1;
    int year = counted >= 2 ? winter.year() + 1 : winter.year();
    return new LunarDay(year, month, isLeap, day);
  }

  /// The twelfth of the sun's way in which it stands when this moon's first day begins. A month
  /// during which it does not change is the leap one.
  private static int sign(int moon) {
    return (int) (Sky.sun(start(moon) - 0.5 - ZONE) / 30);
  }

  /// The moon whose month holds the winter solstice of this year.
  private static int eleventhMoon(int year) {
    int moon = moonOn(julian(LocalDate.of(year, 12, 31)));
    return sign(moon) >= 9 ? moon - 1 : moon;
  }

  /// The moon whose month holds this Julian day number.
  private static int moonOn(long day) {
    int moon = (int) Math.floor((day - 2451550.1) / MOON) + 1;
    while (start(moon) > day) {
      moon--;
    }
    return moon;
  }

  /// The Julian day number of the day in Viet Nam on which the moon is new.
  private static long start(int moon) {
    return (long) Math.floor(Sky.newMoon(moon) + 0.5 + ZONE);
  }

  private static long julian(LocalDate date) {
    return date.getLong(JulianFields.JULIAN_DAY);
  }
}
