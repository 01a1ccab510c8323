package vn.chibo.series;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chibo.meeting.Calendars;
import vn.chibo.meeting.Kind;
import vn.chibo.meeting.Stage;

/// One quarter of the year and its thematic meetings (R7), of their own or combined with an
/// ordinary one.
///
/// @param combinable a draft of the quarter's ordinary meetings that could take a topic, or null
record Quarter(
    YearMonth first,
    List<Calendars.Entry> thematic,
    boolean over,
    Calendars.@Nullable Entry combinable) {

  int number() {
    return (first.getMonthValue() + 2) / 3;
  }

  YearMonth last() {
    return first.plusMonths(2);
  }

  boolean lacks(int wanted) {
    return thematic.size() < wanted;
  }

  /// The quarters from the one of this month on.
  static List<Quarter> from(YearMonth now, List<Calendars.Entry> entries) {
    var first = YearMonth.of(now.getYear(), (now.getMonthValue() - 1) / 3 * 3 + 1);
    return IntStream.range(0, 4).mapToObj(n -> of(first.plusMonths(n * 3L), now, entries)).toList();
  }

  private static Quarter of(YearMonth first, YearMonth now, List<Calendars.Entry> entries) {
    var within = entries.stream().filter(entry -> isWithin(entry, first)).toList();
    var thematic = within.stream().filter(Quarter::isThematic).toList();
    var combinable =
        within.stream()
            .filter(entry -> entry.stage() == Stage.DRAFT && entry.topic() == null)
            .filter(entry -> entry.kind() == Kind.ORDINARY)
            .findFirst()
            .orElse(null);
    return new Quarter(first, thematic, now.isAfter(first.plusMonths(2)), combinable);
  }

  private static boolean isWithin(Calendars.Entry entry, YearMonth first) {
    var month = YearMonth.from(entry.month());
    return entry.stage() != Stage.CANCELLED
        && !month.isBefore(first)
        && !month.isAfter(first.plusMonths(2));
  }

  private static boolean isThematic(Calendars.Entry entry) {
    return entry.kind() == Kind.THEMATIC
        || (entry.kind() == Kind.ORDINARY && entry.topic() != null);
  }
}
