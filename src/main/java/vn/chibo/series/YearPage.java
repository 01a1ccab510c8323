package vn.chibo.series;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chibo.meeting.Calendars;
import vn.chibo.meeting.Kind;
import vn.chibo.meeting.MeetingNames;
import vn.chibo.meeting.Stage;
import vn.chibo.organisation.CellName;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.RuleSet;

/// The next twelve months in words, with what the officers can do about each.
record YearPage(
    CellName cell,
    List<RuleLine> rules,
    List<Line> months,
    int toMake,
    List<QuarterLine> quarters,
    String quarterRule) {

  record RuleLine(String words, String span, @Nullable String chair) {}

  record Link(String label, String path) {}

  /// @param was where the month's draft stands before the rule moves it, or null
  record Line(
      String month,
      @Nullable String when,
      @Nullable String lunar,
      @Nullable String was,
      String state,
      String tone,
      @Nullable String path,
      List<String> warnings,
      List<Link> links) {}

  record QuarterLine(String name, boolean lacks, List<Link> meetings, List<Link> links) {}

  static YearPage of(CellName cell, YearAhead year, Chairs chairs, RuleSet rules, Locale locale) {
    var maker = new Maker(cell, year, rules, YearWords.in(locale));
    var months = year.months();
    return new YearPage(
        cell,
        year.rules().stream()
            .filter(rule -> rule.until() == null || !rule.until().isBefore(year.first()))
            .map(rule -> maker.rule(rule, chairs))
            .toList(),
        months.stream().map(maker::line).toList(),
        Math.toIntExact(months.stream().filter(YearPage::isToDo).count()),
        Quarter.from(year.first(), year.entries()).stream().map(maker::quarter).toList(),
        maker.quarterRule());
  }

  private static boolean isToDo(MonthAhead month) {
    return month.step() == MonthAhead.Step.TO_MAKE || month.step() == MonthAhead.Step.TO_MOVE;
  }

  /// Whether any rule is in force or to come.
  public boolean planned() {
    return !rules.isEmpty();
  }

  private record Maker(CellName cell, YearAhead year, RuleSet rules, YearWords words) {

    RuleLine rule(Rule rule, Chairs chairs) {
      var until = rule.until();
      var from = words.month(rule.from());
      return new RuleLine(
          words.rule(rule.pattern()),
          until == null
              ? words.text().ruleFrom(from)
              : words.text().ruleSpan(from, words.month(until)),
          chairs.name(rule.pattern().chair()).map(words.text()::ruleChair).orElse(null));
    }

    Line line(MonthAhead month) {
      var day = month.day();
      var rule = month.rule();
      var meeting = month.meeting();
      return new Line(
          words.month(month.month()),
          when(month),
          day == null ? null : words.lunar(day),
          meeting != null && month.step() == MonthAhead.Step.TO_MOVE
              ? words.text().standsAt(words.day(meeting.startsAt()))
              : null,
          state(month),
          tone(month),
          meeting == null ? null : "/meetings/" + meeting.id(),
          month.warnings().stream().map(words::warning).toList(),
          links(month, rule));
    }

    private @Nullable String when(MonthAhead month) {
      var day = month.day();
      var rule = month.rule();
      var meeting = month.meeting();
      if (day != null && rule != null) {
        return words.day(day, rule.pattern());
      }
      return meeting == null || month.step() == MonthAhead.Step.CANCELLED
          ? null
          : words.day(meeting.startsAt());
    }

    private String state(MonthAhead month) {
      var text = words.text();
      return switch (month.step()) {
        case STANDS ->
            MeetingNames.in(words.locale()).stage(Objects.requireNonNull(month.meeting()).stage());
        case TO_MAKE -> text.toMake();
        case TO_MOVE -> text.toMove();
        case CANCELLED -> text.cancelled();
        case BLOCKED -> text.blocked();
        case NO_RULE -> text.nothing();
      };
    }

    private static String tone(MonthAhead month) {
      return switch (month.step()) {
        case STANDS -> MeetingNames.tone(Objects.requireNonNull(month.meeting()).stage());
        case TO_MAKE, TO_MOVE -> "net";
        case CANCELLED, BLOCKED -> "wait";
        case NO_RULE -> "none";
      };
    }

    private List<Link> links(MonthAhead month, @Nullable Rule rule) {
      var links = new ArrayList<Link>();
      var meeting = month.meeting();
      if (month.step() == MonthAhead.Step.STANDS && meeting != null) {
        links.addAll(ofMeeting(month.month(), meeting));
      }
      if (isWithoutMeeting(month)) {
        links.add(new Link(words.text().planOne(), planNew("ORDINARY", month.month())));
      }
      if (rule != null || isPlanned(month)) {
        links.add(new Link(words.text().changeFrom(), yearPath("/rule?from=" + month.month())));
      }
      return links;
    }

    private boolean isPlanned(MonthAhead month) {
      return year.rules().stream().anyMatch(rule -> rule.covers(month.month()));
    }

    private static boolean isWithoutMeeting(MonthAhead month) {
      return switch (month.step()) {
        case CANCELLED, BLOCKED, NO_RULE -> true;
        case STANDS, TO_MAKE, TO_MOVE -> false;
      };
    }

    private List<Link> ofMeeting(YearMonth month, Calendars.Entry meeting) {
      var text = words.text();
      var path = "/meetings/" + meeting.id();
      if (meeting.stage() != Stage.DRAFT && meeting.stage() != Stage.CALLED) {
        return List.of();
      }
      var links = new ArrayList<Link>();
      var change = meeting.stage() == Stage.DRAFT ? "/plan" : "/time";
      links.add(new Link(text.moveOne(), path + change));
      links.add(new Link(text.cancelOne(), path + "/cancellation"));
      if (hasNoCommitteeMeeting(month)) {
        links.add(new Link(text.planCommittee(), planNew("COMMITTEE_MEETING", month)));
      }
      return links;
    }

    private boolean hasNoCommitteeMeeting(YearMonth month) {
      return year.entries().stream()
          .filter(entry -> entry.kind() == Kind.COMMITTEE_MEETING)
          .filter(entry -> entry.stage() != Stage.CANCELLED)
          .noneMatch(entry -> YearMonth.from(entry.month()).equals(month));
    }

    QuarterLine quarter(Quarter quarter) {
      var names = MeetingNames.in(words.locale());
      var lacks = quarter.lacks(rules.value(CallingRules.THEMATIC_PER_QUARTER));
      var meetings =
          quarter.thematic().stream()
              .map(each ->
                  new Link(
                      names.title(each.kind(), each.topic(), each.month()),
                      "/meetings/" + each.id()))
              .toList();
      return new QuarterLine(
          words.text().quarterName(quarter.number(), quarter.first().getYear()),
          lacks,
          meetings,
          lacks && !quarter.over() ? ways(quarter) : List.of());
    }

    /// R8: a sitting of its own is as long as an ordinary one, a combined one longer.
    private List<Link> ways(Quarter quarter) {
      var text = words.text();
      var month = quarter.first().isBefore(year.first()) ? year.first() : quarter.first();
      var least = rules.value(CallingRules.LENGTH_LEAST).toMinutes();
      var combined = rules.value(CallingRules.LENGTH_LEAST_COMBINED).toMinutes();
      var links = new ArrayList<Link>();
      links.add(new Link(text.planThematic(least), planNew("THEMATIC", month)));
      var ordinary = quarter.combinable();
      if (ordinary != null) {
        links.add(
            new Link(
                text.planCombined(words.month(YearMonth.from(ordinary.month())), combined),
                "/meetings/" + ordinary.id() + "/plan?occasion=COMBINED"));
      }
      return links;
    }

    String quarterRule() {
      return words
          .text()
          .quarterRule(
              rules.value(CallingRules.THEMATIC_PER_QUARTER),
              rules.citation(CallingRules.THEMATIC_PER_QUARTER).in(words.locale()));
    }

    private String planNew(String occasion, YearMonth month) {
      return "/cells/%s/meetings/new?occasion=%s&month=%s".formatted(cell.cell(), occasion, month);
    }

    private String yearPath(String rest) {
      return "/cells/%s/year%s".formatted(cell.cell(), rest);
    }
  }
}
