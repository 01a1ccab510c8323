package vn.chibo.conference;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.VietnamTime;

/// One conference as its page shows it.
record ConferencePage(
    Conference conference, String when, String minutes, List<Row> rows, boolean hosted) {

  /// A cell's line; `otherHour` only where the cell chose an hour of its own.
  record Row(CellLine line, @Nullable String otherHour) {}

  static ConferencePage of(
      Conference conference, List<CellLine> cells, boolean hosted, Locale locale) {
    var length = Duration.between(conference.startsAt(), conference.plannedEnd());
    return new ConferencePage(
        conference,
        VietnamTime.hourAndDate(conference.startsAt(), locale),
        Long.toString(length.toMinutes()),
        cells.stream().map(line -> row(conference, line, locale)).toList(),
        hosted);
  }

  private static Row row(Conference conference, CellLine line, Locale locale) {
    var starts = line.startsAt();
    return new Row(
        line,
        starts == null || starts.equals(conference.startsAt())
            ? null
            : VietnamTime.hourAndDate(starts, locale));
  }

  public boolean mayChange() {
    return hosted && !conference.isCancelled();
  }

  public int hindered() {
    return (int) rows.stream().filter(row -> row.line().isHindered()).count();
  }

  public int counted() {
    return (int) rows.stream().filter(row -> row.line().expected() > 0).count();
  }

  public int expected() {
    return rows.stream().mapToInt(row -> row.line().expected()).sum();
  }

  public int here() {
    return rows.stream().mapToInt(row -> row.line().here()).sum();
  }
}
