package vn.chibo.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Reader;
import vn.chibo.membership.RosterLine;
import vn.chibo.organisation.CellName;
import vn.chibo.quorum.MissedMonths;
import vn.chibo.rulebook.AttendanceRules;
import vn.chibo.rulebook.Cited;
import vn.chibo.rulebook.RuleSet;

/// The dues of a year, month by month, with who has been left unpaid for how long (R18): it counts
/// and warns, the cell considers.
record DuesYear(
    CellName cell, int year, List<Row> rows, List<Total> totals, int limit, String citation) {

  private static final int MONTHS = 12;

  record Tick(UUID member, LocalDate month, DuesState state) {}

  /// @param warning what is to be said of him, or null
  record Row(String name, List<Mark> marks, @Nullable String warning, boolean consider) {}

  record Mark(String sign, String tone, String words) {}

  record Total(String month, long paid, long ticked) {}

  public int before() {
    return year - 1;
  }

  public int after() {
    return year + 1;
  }

  public List<Row> warned() {
    return rows.stream().filter(row -> row.warning() != null).toList();
  }

  /// What the page is made of.
  record Facts(CellName cell, int year, List<RosterLine> roster, List<Tick> ticks) {}

  static DuesYear of(Facts facts, YearMonth present, RuleSet rules, Locale locale) {
    var rule = AttendanceRules.missedMonths(rules);
    var counter = new Counter(facts, asOf(facts.year(), present), rule, locale);
    return new DuesYear(
        facts.cell(),
        facts.year(),
        facts.roster().stream()
            .filter(line -> line.standing().isMemberHere())
            .map(counter::row)
            .toList(),
        IntStream.rangeClosed(1, MONTHS).mapToObj(counter::total).toList(),
        rule.value().limit(),
        rule.citation().in(locale));
  }

  /// A year that is over is counted at its end.
  private static YearMonth asOf(int year, YearMonth present) {
    return year < present.getYear() ? YearMonth.of(year, MONTHS) : present;
  }

  private record Counter(Facts facts, YearMonth asOf, Cited<MissedMonths> rule, Locale locale) {

    Row row(RosterLine line) {
      var his =
          facts.ticks().stream()
              .filter(tick -> tick.member().equals(line.member()))
              .collect(Collectors.toMap(tick -> YearMonth.from(tick.month()), Tick::state));
      var marks =
          IntStream.rangeClosed(1, MONTHS)
              .mapToObj(month -> mark(his.get(YearMonth.of(facts.year(), month))))
              .toList();
      return warned(line, marks, his);
    }

    private Row warned(RosterLine line, List<Mark> marks, Map<YearMonth, DuesState> his) {
      var unpaid =
          his.entrySet().stream()
              .filter(entry -> entry.getValue() == DuesState.UNPAID)
              .map(Map.Entry::getKey)
              .toList();
      var owing = rule.value().count(unpaid, asOf);
      var warning =
          owing.count() == 0 ? null : text().unpaidMonths("%02d".formatted(owing.count()));
      return new Row(line.name(), marks, warning, owing.isToBeConsidered());
    }

    private Mark mark(@Nullable DuesState state) {
      return switch (state) {
        case null -> new Mark("–", "none", text().left());
        case PAID -> new Mark("✓", "ok", text().paid());
        case UNPAID -> new Mark("!", "bad", text().unpaid());
        case EXEMPT -> new Mark("○", "net", text().exempt());
      };
    }

    Total total(int month) {
      var asked = YearMonth.of(facts.year(), month);
      var ticks =
          facts.ticks().stream().filter(t -> YearMonth.from(t.month()).equals(asked)).toList();
      return new Total(
          asked.toString(),
          ticks.stream().filter(tick -> tick.state() == DuesState.PAID).count(),
          ticks.size());
    }

    private DuesText text() {
      return Reader.words(DuesText.class, locale);
    }
  }
}
