package vn.chibo.meeting;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.membership.RosterLine;
import vn.chibo.organisation.CellName;
import vn.chibo.quorum.Standing;

/// The dues of one month as the form shows them.
record DuesPage(
    CellName cell, Months months, List<Line> lines, List<Choice> choices, Figures figures) {

  /// The month that is shown, and the present one.
  record Months(YearMonth month, YearMonth present) {

    public String written() {
      return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    public int year() {
      return month.getYear();
    }

    public YearMonth before() {
      return month.minusMonths(1);
    }

    /// The month after, unless it has not begun.
    public @Nullable YearMonth after() {
      return month.isBefore(present) ? month.plusMonths(1) : null;
    }

    public boolean begun() {
      return !month.isAfter(present);
    }
  }

  record Line(
      UUID member,
      String name,
      String standing,
      @Nullable DuesState state,
      @Nullable String ticked) {

    public String field() {
      return DuesResource.FIELD + member;
    }
  }

  record Choice(DuesState value, String label) {}

  record Figures(long paid, long unpaid, long exempt, long left) {}

  static DuesPage of(
      CellName cell, Months months, List<RosterLine> roster, List<Dues.Tick> ticks, Locale locale) {
    var text = Reader.words(DuesText.class, locale);
    var byMember = ticks.stream().collect(Collectors.toMap(Dues.Tick::member, Function.identity()));
    var lines =
        roster.stream()
            .filter(line -> line.standing().isMemberHere())
            .map(line -> line(line, byMember, text))
            .toList();
    return new DuesPage(cell, months, lines, choices(text), figures(lines));
  }

  private static Line line(RosterLine member, Map<UUID, Dues.Tick> ticks, DuesText text) {
    var tick = ticks.get(member.member());
    var standing = member.standing() == Standing.EXEMPT ? text.exemptMember() : "";
    return tick == null
        ? new Line(member.member(), member.name(), standing, null, null)
        : new Line(
            member.member(),
            member.name(),
            standing,
            tick.state(),
            text.ticked(tick.by(), VietnamTime.date(tick.at())));
  }

  private static List<Choice> choices(DuesText text) {
    return Arrays.stream(DuesState.values())
        .map(state -> new Choice(state, label(state, text)))
        .toList();
  }

  private static String label(DuesState state, DuesText text) {
    return switch (state) {
      case PAID -> text.paid();
      case UNPAID -> text.unpaid();
      case EXEMPT -> text.exempt();
    };
  }

  private static Figures figures(List<Line> lines) {
    return new Figures(
        count(lines, DuesState.PAID),
        count(lines, DuesState.UNPAID),
        count(lines, DuesState.EXEMPT),
        count(lines, null));
  }

  private static long count(List<Line> lines, @Nullable DuesState state) {
    return lines.stream().filter(line -> line.state() == state).count();
  }
}
