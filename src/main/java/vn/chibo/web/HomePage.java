package vn.chibo.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chibo.follow.Requests;
import vn.chibo.meeting.MonthCycle;
import vn.chibo.meeting.MonthLine;
import vn.chibo.organisation.CellName;
import vn.chibo.rulebook.RuleSet;

/// The first page of a cell's officers: where the cell stands in its month (R37).
///
/// @param left steps of the month before that somebody still has to do
/// @param posts who stands in for the secretary, and whose post ends soon
record HomePage(
    CellName cell,
    String month,
    String isoMonth,
    String monthBefore,
    @Nullable NextMeeting next,
    List<MonthLine> cycle,
    List<MonthLine> left,
    YearStrip year,
    TurnoutBars turnout,
    MembersToMeet toMeet,
    List<Requests.Open> asked,
    List<String> looks,
    List<String> posts) {

  /// What the page is made of, once the rooms have answered.
  record Facts(
      CellName cell,
      HomeMonths months,
      HomePeople people,
      boolean keptRecordsBefore,
      List<String> looks,
      RuleSet rules,
      List<String> posts) {

    Facts(
        CellName cell,
        HomeMonths months,
        HomePeople people,
        boolean keptRecordsBefore,
        List<String> looks,
        RuleSet rules) {
      this(cell, months, people, keptRecordsBefore, looks, rules, List.of());
    }

    Facts withPosts(List<String> told) {
      return new Facts(cell, months, people, keptRecordsBefore, looks, rules, told);
    }
  }

  static HomePage of(Facts facts, Locale locale) {
    var rules = facts.rules();
    var months = facts.months();
    var span = months.span();
    var before = MonthCycle.of(months.records(span.before()), rules, span.today());
    return new HomePage(
        facts.cell(),
        "%d/%d".formatted(span.present().getMonthValue(), span.present().getYear()),
        span.present().toString(),
        "%02d".formatted(span.before().getMonthValue()),
        months
            .next()
            .map(next -> NextMeeting.of(next, months, facts.people(), rules, locale))
            .orElse(null),
        MonthLine.of(
            MonthCycle.of(months.records(span.present()), rules, span.today()),
            span.today(),
            locale),
        hasRecords(facts)
            ? before.open().stream().map(step -> MonthLine.of(step, span.today(), locale)).toList()
            : List.of(),
        YearStrip.of(months, facts.keptRecordsBefore(), locale),
        TurnoutBars.of(months, facts.people(), locale),
        MembersToMeet.of(facts.people(), span.present(), rules, locale),
        months.asked().open(),
        facts.looks(),
        facts.posts());
  }

  /// A cell whose first meeting on record is this month's owes nothing for the month before.
  private static boolean hasRecords(Facts facts) {
    var before = facts.months().span().before();
    return facts.keptRecordsBefore()
        || facts.months().meetings().stream()
            .anyMatch(entry -> !entry.month().isAfter(before.atEndOfMonth()));
  }
}
