package vn.chibo.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import vn.chibo.calendar.LunarDay;
import vn.chibo.calendar.Repetition;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.MeetingNames;

/// Days, months, rules and warnings in words.
record YearWords(YearText text, Locale locale) {

  static YearWords in(Locale locale) {
    return new YearWords(Reader.words(YearText.class, locale), locale);
  }

  static String month(YearMonth month, YearText text) {
    return text.monthName(month.getMonthValue(), month.getYear());
  }

  String month(YearMonth month) {
    return month(month, text);
  }

  String repetition(Repetition repetition) {
    return switch (repetition) {
      case Repetition.OnDay(var day) -> day > 28 ? text.wordsLateDay(day) : text.wordsOnDay(day);
      case Repetition.LastDay() -> text.wordsLastDay();
      case Repetition.NthWeekday(var nth, var weekday) -> text.wordsNth(weekday(weekday), nth);
      case Repetition.LastWeekday(var weekday) -> text.wordsLast(weekday(weekday));
    };
  }

  /// "Thứ Bảy"; for a reader of English "Saturday".
  String weekday(DayOfWeek weekday) {
    return locale.getLanguage().equals("en")
        ? weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        : VietnamTime.weekday(LocalDate.of(2026, 11, 23).with(weekday));
  }

  String rule(Rule.Pattern pattern) {
    return text.ruleLine(
        repetition(pattern.recurrence().repetition()),
        hour(pattern),
        pattern.length().toMinutes(),
        pattern.place());
  }

  private String hour(Rule.Pattern pattern) {
    return VietnamTime.hour(VietnamTime.at(LocalDate.of(2026, 11, 23), pattern.starts()), locale);
  }

  String day(LocalDate day, Rule.Pattern pattern) {
    var starts = VietnamTime.at(day, pattern.starts());
    return text.dayAndHour(weekday(day.getDayOfWeek()), VietnamTime.hourAndDate(starts, locale));
  }

  String day(java.time.Instant starts) {
    var day = VietnamTime.dayOf(starts);
    return text.dayAndHour(weekday(day.getDayOfWeek()), VietnamTime.hourAndDate(starts, locale));
  }

  String lunar(LocalDate day) {
    var lunar = LunarDay.of(day);
    return lunar.leap()
        ? text.lunarLeap(lunar.day(), lunar.month())
        : text.lunar(lunar.day(), lunar.month());
  }

  String warning(MonthAhead.Warning warning) {
    return switch (warning) {
      case MonthAhead.Warning.Off(var off) ->
          off.citation().isEmpty()
              ? text.offDay(off.name(locale))
              : text.offDayCited(off.name(locale), off.citation(locale));
      case MonthAhead.Warning.Moved(var from) -> text.movedFrom(VietnamTime.date(from));
      case MonthAhead.Warning.Collides(var with) ->
          text.collides(
              MeetingNames.in(locale).title(with.kind(), with.topic(), with.month()),
              VietnamTime.hourAndDate(with.startsAt(), locale));
      case MonthAhead.Warning.Passed() -> text.passed();
      case MonthAhead.Warning.BeyondTerm(var until) -> text.beyondTerm(month(until));
    };
  }
}
