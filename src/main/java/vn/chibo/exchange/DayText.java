package vn.chibo.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A day as offices write it: 3/2/1985, 03-02-1985, 1985-02-03, a spreadsheet's number, or only the
/// year. Whoever needs a day asks [#day], who needs a year [#year].
record DayText(@Nullable LocalDate day, @Nullable Integer year) {

  static final DayText NONE = new DayText(null, null);

  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,2})\\s*[/.\\-]\\s*(\\d{4})(?:\\s.*)?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T\\s].*)?");
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})\\s*[/.\\-]\\s*(\\d{4})");
  private static final Pattern NUMBER = Pattern.compile("\\d{4,5}(?:\\.\\d+)?");

  /// The day before number 1; spreadsheets count a 29 February 1900 that never was, so that every
  /// later number is one too high.
  private static final LocalDate BEFORE_SERIAL = LocalDate.of(1899, 12, 30);

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int FIRST_SERIAL = 3000;

  /// [#NONE] for what is no day and no year.
  static DayText of(String text) {
    try {
      return read(text.strip());
    } catch (DateTimeException e) {
      return NONE;
    }
  }

  private static DayText read(String text) {
    var dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    var yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    }
    var monthFirst = MONTH_FIRST.matcher(text);
    if (monthFirst.matches()) {
      day(monthFirst.group(2), monthFirst.group(1), "1");
      return new DayText(null, Integer.valueOf(monthFirst.group(2)));
    }
    return NUMBER.matcher(text).matches() ? number(new BigDecimal(text).intValue()) : NONE;
  }

  private static DayText number(int number) {
    if (number >= FIRST_YEAR && number <= LAST_YEAR) {
      return new DayText(null, number);
    }
    return number < FIRST_SERIAL ? NONE : known(BEFORE_SERIAL.plusDays(number));
  }

  private static DayText day(String year, String month, String day) {
    return known(
        LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
  }

  private static DayText known(LocalDate day) {
    return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
        ? NONE
        : new DayText(day, day.getYear());
  }
}
