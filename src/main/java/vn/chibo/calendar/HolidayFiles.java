package vn.chibo.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Collectors;

/// Reads the two files of days off: one line each, fields between bars, `#` before a remark.
final class HolidayFiles {

  private HolidayFiles() {}

  static DaysOff shipped() {
    return read(lines("/calendar/holidays.txt"), lines("/calendar/exchanges.txt"));
  }

  static DaysOff read(List<String> holidays, List<String> exchanges) {
    return new DaysOff(
        fields(holidays, 8).map(HolidayFiles::holiday).toList(),
        fields(exchanges, 5)
            .filter(line -> line[1].equals("off"))
            .map(HolidayFiles::exchanged)
            .toList(),
        fields(exchanges, 5)
            .filter(line -> line[1].equals("work"))
            .map(line -> LocalDate.parse(line[0]))
            .collect(Collectors.toSet()));
  }

  private static java.util.stream.Stream<String[]> fields(List<String> lines, int wanted) {
    return lines.stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> fields(line, wanted));
  }

  private static String[] fields(String line, int wanted) {
    var parts = line.strip().split("\\s*\\|\\s*", -1);
    if (parts.length != wanted) {
      throw new IllegalStateException("a day off needs %d fields: %s".formatted(wanted, line));
    }
    return parts;
  }

  /// calendar | month-day | days before | days after | since | Vietnamese | English | citation
  private static Holiday holiday(String[] line) {
    boolean lunar = line[0].equals("moon");
    var on = MonthDay.parse("--" + line[1]);
    var kind = lunar && on.equals(MonthDay.of(1, 1)) ? DayOff.Kind.TET : DayOff.Kind.HOLIDAY;
    return new Holiday(
        lunar,
        on,
        Integer.parseInt(line[2]),
        Integer.parseInt(line[3]),
        Integer.parseInt(line[4]),
        kind,
        line[5],
        line[6],
        line[7]);
  }

  /// day | off or work | Vietnamese | English | citation
  private static DayOff exchanged(String[] line) {
    return new DayOff(LocalDate.parse(line[0]), DayOff.Kind.IN_EXCHANGE, line[2], line[3], line[4]);
  }

  private static List<String> lines(String name) {
    try (var file = HolidayFiles.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("there is no " + name);
      }
      return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
