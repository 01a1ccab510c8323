package vn.chibo.series;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chibo.calendar.DaysOff;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Calendars;
import vn.chibo.meeting.Kind;
import vn.chibo.meeting.Stage;

/// The next twelve months of a cell, reckoned from its rules and from what stands in its calendar
/// (R6). Pure: what was reckoned for the page is what is carried out.
record YearAhead(
    List<Rule> rules,
    List<Calendars.Entry> entries,
    Map<YearMonth, Made> made,
    DaysOff daysOff,
    Instant now) {

  private static final int MONTHS = 12;

  /// Which meeting which rule made for a month.
  record Made(UUID series, UUID meeting) {}

  YearAhead {
    rules = List.copyOf(rules);
    entries = List.copyOf(entries);
    made = Map.copyOf(made);
  }

  YearMonth first() {
    return YearMonth.from(VietnamTime.dayOf(now));
  }

  static YearMonth last(YearMonth first) {
    return first.plusMonths(MONTHS - 1);
  }

  List<MonthAhead> months() {
    return IntStream.range(0, MONTHS).mapToObj(n -> month(first().plusMonths(n))).toList();
  }

  /// The same year if this rule held from its first month on.
  YearAhead under(Rule rule) {
    var left = new ArrayList<Rule>();
    for (var each : rules) {
      var ended = each.endedBefore(rule.from());
      if (ended != null) {
        left.add(ended);
      }
    }
    left.add(rule);
    return new YearAhead(left, entries, made, daysOff, now);
  }

  private MonthAhead month(YearMonth month) {
    var rule = rules.stream().filter(each -> each.covers(month)).findFirst().orElse(null);
    var meeting = ordinary(month);
    if (meeting != null) {
      return follows(month, rule, meeting) ? moved(month, rule, meeting) : stands(month, meeting);
    }
    if (rule == null) {
      return new MonthAhead(month, MonthAhead.Step.NO_RULE, null, null, null, List.of());
    }
    var link = made.get(month);
    return link != null && link.series().equals(rule.id())
        ? cancelled(month, rule, link)
        : wanted(month, MonthAhead.Step.TO_MAKE, rule, null);
  }

  /// A draft that an earlier rule made follows the later one; what was called or planned by hand
  /// does not.
  private boolean follows(YearMonth month, @Nullable Rule rule, Calendars.Entry meeting) {
    var link = made.get(month);
    return rule != null
        && meeting.stage() == Stage.DRAFT
        && link != null
        && link.meeting().equals(meeting.id())
        && !link.series().equals(rule.id());
  }

  private MonthAhead moved(YearMonth month, @Nullable Rule rule, Calendars.Entry meeting) {
    return wanted(month, MonthAhead.Step.TO_MOVE, rule, meeting);
  }

  private MonthAhead stands(YearMonth month, Calendars.Entry meeting) {
    var day = VietnamTime.dayOf(meeting.startsAt());
    var warnings = new ArrayList<MonthAhead.Warning>();
    if (meeting.stage() == Stage.DRAFT || meeting.stage() == Stage.CALLED) {
      daysOff
          .of(day)
          .filter(off -> !off.isWeekend())
          .ifPresent(off -> warnings.add(new MonthAhead.Warning.Off(off)));
    }
    return new MonthAhead(month, MonthAhead.Step.STANDS, day, meeting, null, warnings);
  }

  private MonthAhead cancelled(YearMonth month, Rule rule, Made link) {
    var gone =
        entries.stream()
            .filter(entry -> entry.id().equals(link.meeting()))
            .findFirst()
            .orElse(null);
    return new MonthAhead(month, MonthAhead.Step.CANCELLED, null, gone, rule, List.of());
  }

  private MonthAhead wanted(
      YearMonth month, MonthAhead.Step step, @Nullable Rule rule, Calendars.@Nullable Entry now) {
    if (rule == null) {
      throw new IllegalStateException("a month without a rule wants nothing");
    }
    var falling = rule.pattern().recurrence().in(month, daysOff);
    var warnings = new ArrayList<MonthAhead.Warning>();
    falling.off().ifPresent(off -> warnings.add(new MonthAhead.Warning.Off(off)));
    if (falling.isMoved()) {
      warnings.add(new MonthAhead.Warning.Moved(falling.wanted()));
    }
    warnings.addAll(obstacles(month, rule, falling.day(), now));
    boolean blocked = warnings.stream().anyMatch(MonthAhead.Warning::blocks);
    var next = blocked ? MonthAhead.Step.BLOCKED : step;
    return new MonthAhead(month, next, falling.day(), now, rule, warnings);
  }

  private List<MonthAhead.Warning> obstacles(
      YearMonth month, Rule rule, LocalDate day, Calendars.@Nullable Entry self) {
    var obstacles = new ArrayList<MonthAhead.Warning>();
    var starts = VietnamTime.at(day, rule.pattern().starts());
    if (!starts.isAfter(now)) {
      obstacles.add(new MonthAhead.Warning.Passed());
    }
    var term = rule.pattern().termUntil();
    if (term != null && rule.pattern().isBeyondTerm(month)) {
      obstacles.add(new MonthAhead.Warning.BeyondTerm(term));
    }
    var ends = starts.plus(rule.pattern().length());
    entries.stream()
        .filter(entry -> self == null || !entry.id().equals(self.id()))
        .filter(entry -> entry.stage() != Stage.CANCELLED)
        .filter(entry -> entry.startsAt().isBefore(ends) && entry.plannedEnd().isAfter(starts))
        .findFirst()
        .ifPresent(entry -> obstacles.add(new MonthAhead.Warning.Collides(entry)));
    return obstacles;
  }

  private Calendars.@Nullable Entry ordinary(YearMonth month) {
    return entries.stream()
        .filter(entry -> entry.kind() == Kind.ORDINARY && entry.stage() != Stage.CANCELLED)
        .filter(entry -> YearMonth.from(entry.month()).equals(month))
        .findFirst()
        .orElse(null);
  }
}
