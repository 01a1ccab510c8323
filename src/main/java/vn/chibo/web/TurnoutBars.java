package vn.chibo.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.chibo.attendance.Turnouts;
import vn.chibo.kernel.Reader;
import vn.chibo.meeting.Kind;
import vn.chibo.meeting.MonthBooks;
import vn.chibo.meeting.Stage;
import vn.chibo.quorum.RollState;

/// Who came, month by month, as bars drawn here: those in a room together below, those from afar on
/// top. The next meeting stands beside them, paler, with those who said they come.
record TurnoutBars(List<Bar> bars, boolean planned, String sentence) {

  static final int HEIGHT = 250;
  private static final int BASE = 215;
  private static final int TALLEST = 180;
  private static final int STEP = 52;
  private static final int LEFT = 10;

  /// @param top the y of the number above the bar
  record Bar(
      String label,
      String month,
      int together,
      int away,
      boolean planned,
      int x,
      int top,
      int awayHeight,
      int togetherHeight) {

    public int total() {
      return together + away;
    }

    public int awayY() {
      return BASE - togetherHeight - awayHeight;
    }

    public int togetherY() {
      return BASE - togetherHeight;
    }

    public int middle() {
      return x + 18;
    }
  }

  private record Count(YearMonth month, int together, int away, boolean planned) {

    int total() {
      return together + away;
    }
  }

  static TurnoutBars of(HomeMonths months, HomePeople people, Locale locale) {
    var text = Reader.words(HomeText.class, locale);
    var counts = counts(months, people);
    int most = counts.stream().mapToInt(Count::total).max().orElse(0);
    var bars =
        IntStream.range(0, counts.size())
            .mapToObj(place -> bar(counts.get(place), place, Math.max(1, most), text))
            .toList();
    return new TurnoutBars(
        bars, counts.stream().anyMatch(Count::planned), text.turnoutSentence(bars.size()));
  }

  private static List<Count> counts(HomeMonths months, HomePeople people) {
    var held =
        people.turnouts().stream()
            .collect(
                Collectors.toMap(
                    turnout -> YearMonth.from(turnout.month()),
                    Function.identity(),
                    (first, second) -> second));
    var january = months.span().january();
    return IntStream.range(0, 12)
        .mapToObj(january::plusMonths)
        .map(month -> count(month, Optional.ofNullable(held.get(month)), months, people))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Count> count(
      YearMonth month, Optional<Turnouts.Turnout> held, HomeMonths months, HomePeople people) {
    return held.map(turnout -> new Count(month, turnout.together(), turnout.away(), false))
        .or(() ->
            months.next().filter(next -> isPlanned(next, month)).map(next -> hoped(next, people)));
  }

  private static boolean isPlanned(MonthBooks.Entry next, YearMonth month) {
    return next.stage() == Stage.CALLED
        && next.kind() == Kind.ORDINARY
        && YearMonth.from(next.month()).equals(month);
  }

  private static Count hoped(MonthBooks.Entry next, HomePeople people) {
    int together = 0;
    int away = 0;
    for (var one : people.expected()) {
      var state = NextMeeting.state(next.form(), one);
      together += state == RollState.PRESENT_HALL ? 1 : 0;
      away += state == RollState.PRESENT_ONLINE ? 1 : 0;
    }
    return new Count(YearMonth.from(next.month()), together, away, true);
  }

  private static Bar bar(Count count, int place, int most, HomeText text) {
    int together = count.together() * TALLEST / most;
    int away = count.away() * TALLEST / most;
    int month = count.month().getMonthValue();
    return new Bar(
        text.barMonth(month),
        text.monthOf(month),
        count.together(),
        count.away(),
        count.planned(),
        LEFT + place * STEP,
        BASE - together - away - 8,
        away,
        together);
  }

  public int width() {
    return LEFT * 2 + 12 * STEP;
  }

  public int height() {
    return HEIGHT;
  }

  public int base() {
    return BASE;
  }
}
