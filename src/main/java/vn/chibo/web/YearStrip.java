package vn.chibo.web;

import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Reader;
import vn.chibo.meeting.Kind;
import vn.chibo.meeting.MonthBooks;

/// The year in twelve cells and the thematic meetings in four (R6, R7). Each cell has a sign and a
/// colour, and its meaning as text.
record YearStrip(int year, List<Cell> months, List<Cell> quarters) {

  /// @param path null where there is no meeting to open
  record Cell(String label, String sign, String tone, String meaning, @Nullable String path) {}

  static YearStrip of(HomeMonths months, boolean keptRecordsBefore, Locale locale) {
    var maker = new Maker(months, keptRecordsBefore, Reader.words(HomeText.class, locale));
    int year = months.span().present().getYear();
    return new YearStrip(
        year,
        IntStream.rangeClosed(1, 12).mapToObj(n -> maker.month(YearMonth.of(year, n))).toList(),
        IntStream.range(0, 4).mapToObj(n -> maker.quarter(YearMonth.of(year, n * 3 + 1))).toList());
  }

  private record Maker(HomeMonths months, boolean keptRecordsBefore, HomeText text) {

    Cell month(YearMonth month) {
      var label = text.shortMonth(month.getMonthValue());
      var meeting = months.ordinary(month);
      return meeting == null
          ? withoutMeeting(label, isOver(month), isOnRecord(month))
          : withMeeting(label, meeting);
    }

    Cell quarter(YearMonth first) {
      var last = first.plusMonths(2);
      var label = text.quarter("I II III IV".split(" ")[first.getMonthValue() / 3]);
      var found =
          months.meetings().stream()
              .filter(Maker::isThematic)
              .filter(entry -> isWithin(YearMonth.from(entry.month()), first, last))
              .toList();
      return found.stream()
          .filter(MonthBooks.Entry::isHeld)
          .findFirst()
          .or(() -> found.stream().findFirst())
          .map(entry -> withMeeting(label, entry))
          .orElseGet(() -> withoutMeeting(label, isOver(last), isOnRecord(last)));
    }

    private static boolean isThematic(MonthBooks.Entry entry) {
      return entry.kind() == Kind.THEMATIC
          || (entry.kind() == Kind.ORDINARY && entry.topic() != null);
    }

    private static boolean isWithin(YearMonth month, YearMonth first, YearMonth last) {
      return !month.isBefore(first) && !month.isAfter(last);
    }

    private boolean isOver(YearMonth month) {
      return month.isBefore(months.span().present());
    }

    /// Before the first meeting on record nothing is known, so nothing is held against the cell.
    private boolean isOnRecord(YearMonth month) {
      return keptRecordsBefore
          || months.meetings().stream()
              .anyMatch(entry -> !YearMonth.from(entry.month()).isAfter(month));
    }

    private Cell withoutMeeting(String label, boolean over, boolean onRecord) {
      if (!over) {
        return new Cell(label, "–", "none", text.notPlanned(), null);
      }
      return onRecord
          ? new Cell(label, "!", "bad", text.missing(), null)
          : new Cell(label, "–", "none", text.noRecord(), null);
    }

    private Cell withMeeting(String label, MonthBooks.Entry meeting) {
      var path = "/meetings/" + meeting.id();
      if (!meeting.isHeld()) {
        var day = Integer.toString(meeting.day().getDayOfMonth());
        return meeting.plannedEnd().isAfter(months.span().now())
            ? new Cell(label, day, "wait", text.planned(day), path)
            : new Cell(label, "!", "bad", text.notOpened(), path);
      }
      return switch (meeting.form()) {
        case IN_PERSON -> new Cell(label, "✓", "ok", text.heldInPerson(), path);
        case HYBRID -> new Cell(label, "+", "net", text.heldHybrid(), path);
        case ONLINE -> new Cell(label, "●", "net", text.heldOnline(), path);
      };
    }
  }

  /// What the signs in the strip mean, each once.
  public Collection<Cell> key() {
    var bySign = new LinkedHashMap<String, Cell>();
    for (var cell : months) {
      if (!cell.tone().equals("none") && !cell.tone().equals("wait")) {
        bySign.putIfAbsent(cell.sign(), cell);
      }
    }
    return bySign.values();
  }
}
