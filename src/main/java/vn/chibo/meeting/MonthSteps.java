package vn.chibo.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chibo.meeting.MonthCycle.State;
import vn.chibo.meeting.MonthCycle.Step;
import vn.chibo.meeting.MonthRecords.Called;
import vn.chibo.meeting.MonthRecords.Progress;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.Key;
import vn.chibo.rulebook.MinutesRules;
import vn.chibo.rulebook.RuleSet;

/// The nine steps of R37, one method each. Without a planned meeting the last day of the month
/// stands for its day. A month that ended without a meeting is one fault, not six: what hangs on
/// the meeting is then no longer asked for.
final class MonthSteps {

  private final MonthRecords records;
  private final RuleSet rules;
  private final LocalDate today;
  private final LocalDate firstDay;
  private final LocalDate lastDay;

  MonthSteps(MonthRecords records, RuleSet rules, LocalDate today) {
    this.records = records;
    this.rules = rules;
    this.today = today;
    this.firstDay = records.month().atDay(1);
    this.lastDay = records.month().atEndOfMonth();
  }

  List<Step> all() {
    return List.of(
        committeeMeeting(),
        notice(),
        papers(),
        excuses(),
        dues(),
        meeting(),
        sending(),
        tasks(),
        followUp());
  }

  /// 1 The committee, or secretary and deputy, meets before the cell does (R6).
  private Step committeeMeeting() {
    var committee = records.committee();
    var slip =
        before(MonthStep.COMMITTEE_MEETING, CallingRules.COMMITTEE_LEAD_DAYS, pageOf(committee));
    return committee != null && committee.stage() == Stage.ENDED
        ? slip.done(committee.day())
        : slip.from(firstDay);
  }

  /// 2 Notice to every member and to the committee member who follows the cell (R9).
  private Step notice() {
    var called = records.ordinary();
    var slip =
        before(MonthStep.NOTICE, CallingRules.NOTICE_LEAD_DAYS, summonsOf(called))
            .with(records.told());
    if (wasMissed()) {
      return slip.as(State.NOT_NEEDED);
    }
    if (called == null || called.calledOn() == null) {
      return slip.from(firstDay);
    }
    return called.isHeld() || records.told().isComplete()
        ? slip.done(called.calledOn())
        : slip.from(firstDay);
  }

  /// 3 Papers on the electronic handbook before the meeting (R9).
  private Step papers() {
    var slip = before(MonthStep.PAPERS, CallingRules.PAPERS_LEAD_DAYS, ofMeeting("/handbook"));
    var posted = records.filing().papersPostedOn();
    return posted != null ? slip.done(posted) : onceCalled(slip);
  }

  /// 4 Each excuse accepted or refused (R17).
  private Step excuses() {
    var asked = records.excuses();
    var slip =
        before(MonthStep.EXCUSES, CallingRules.SETTLED_LEAD_DAYS, ofMeeting("/answers"))
            .with(asked);
    if (asked.of() == 0 && isCalled()) {
      return slip.as(State.NOT_NEEDED);
    }
    return asked.of() > 0 && asked.isComplete() ? slip.done(null) : onceCalled(slip);
  }

  /// 5 Dues ticked for every member; told at the opening of the meeting (R26).
  private Step dues() {
    var path = "/cells/%s/dues/%s".formatted(records.cell(), records.month());
    var slip = before(MonthStep.DUES, CallingRules.SETTLED_LEAD_DAYS, path).with(records.dues());
    return records.dues().isComplete() ? slip.done(null) : slip.from(firstDay);
  }

  /// 6 The monthly meeting itself (R6). One that runs past midnight of the last day is not late.
  private Step meeting() {
    var planned = records.ordinary();
    var slip = slip(MonthStep.MEETING, CallingRules.ORDINARY_PER_MONTH, lastDay, pageOf(planned));
    if (planned == null) {
      return slip.from(firstDay);
    }
    return switch (planned.stage()) {
      case ENDED -> slip.done(planned.day());
      case OPEN -> slip.as(State.NOW);
      case DRAFT, CANCELLED -> slip.from(firstDay);
      case CALLED -> slip.from(planned.day());
    };
  }

  /// 7 Minutes and resolution signed, posted and sent up; the term is that of the first missing.
  private Step sending() {
    var filing = records.filing();
    var parts = new Progress(filing.partsDone(), MonthRecords.Filing.PARTS);
    var slip = after(MonthStep.SENDING, sendingTerm(filing), ofMeeting("/minutes")).with(parts);
    return parts.isComplete() ? slip.done(filing.lastOn()) : onceEnded(slip);
  }

  private static Key<Integer> sendingTerm(MonthRecords.Filing filing) {
    if (filing.issuedOn() == null) {
      return MinutesRules.DUE_DAYS;
    }
    return filing.postedOn() == null
        ? CallingRules.PAPERS_POSTED_WITHIN_DAYS
        : CallingRules.SENT_UP_WITHIN_DAYS;
  }

  /// 8 Each member reports his task before the next meeting.
  private Step tasks() {
    var key = CallingRules.TASKS_LEAD_DAYS;
    var next = records.nextMeetingOn();
    var until = next == null ? records.month().plusMonths(1).atEndOfMonth() : next;
    var path = "/cells/%s/tasks".formatted(records.cell());
    var slip =
        slip(MonthStep.TASKS, key, until.minusDays(rules.value(key)), path).with(records.tasks());
    if (isEnded() && records.tasks().isComplete()) {
      return records.tasks().of() == 0 ? slip.as(State.NOT_NEEDED) : slip.done(null);
    }
    return onceEnded(slip);
  }

  /// 9 The committee member who follows the cell sees to what he asked for: each request closed, or
  /// ticked by hand where nothing was asked here.
  private Step followUp() {
    var asked = records.asked();
    var path =
        "/cells/%s/%s".formatted(records.cell(), asked.of() > 0 ? "requests" : "month-ticks");
    var slip = after(MonthStep.FOLLOW_UP, CallingRules.FOLLOW_UP_DAYS, path).with(asked);
    if (asked.of() > 0) {
      return asked.isComplete() ? slip.done(null) : slip.from(firstDay);
    }
    var ticked = records.followedUpOn();
    if (ticked != null) {
      return slip.done(ticked);
    }
    return records.hasFollower() ? onceEnded(slip) : slip.as(State.NOT_NEEDED);
  }

  private boolean isCalled() {
    var ordinary = records.ordinary();
    return ordinary != null && ordinary.calledOn() != null;
  }

  private boolean isEnded() {
    var ordinary = records.ordinary();
    return ordinary != null && ordinary.stage() == Stage.ENDED;
  }

  /// The month is over and its meeting was not even opened.
  private boolean wasMissed() {
    var ordinary = records.ordinary();
    return today.isAfter(lastDay) && (ordinary == null || !ordinary.isHeld());
  }

  private Step onceCalled(MonthSlip slip) {
    if (wasMissed()) {
      return slip.as(State.NOT_NEEDED);
    }
    return isCalled() ? slip.from(firstDay) : slip.as(State.LATER);
  }

  private Step onceEnded(MonthSlip slip) {
    if (isEnded()) {
      return slip.from(firstDay);
    }
    return slip.as(wasMissed() ? State.NOT_NEEDED : State.LATER);
  }

  private LocalDate day() {
    var ordinary = records.ordinary();
    return ordinary == null ? lastDay : ordinary.day();
  }

  private MonthSlip before(MonthStep kind, Key<Integer> days, String path) {
    return slip(kind, days, day().minusDays(rules.value(days)), path);
  }

  private MonthSlip after(MonthStep kind, Key<Integer> days, String path) {
    return slip(kind, days, day().plusDays(rules.value(days)), path);
  }

  private MonthSlip slip(MonthStep kind, Key<?> key, LocalDate due, String path) {
    return new MonthSlip(kind, rules.citation(key), due, path, Progress.NONE, today);
  }

  private String pageOf(@Nullable Called meeting) {
    if (meeting == null) {
      return "/cells/%s/meetings/new".formatted(records.cell());
    }
    return "/meetings/" + meeting.id() + (meeting.stage() == Stage.DRAFT ? "/check-plan" : "");
  }

  private String summonsOf(@Nullable Called meeting) {
    return meeting == null || meeting.stage() == Stage.DRAFT
        ? pageOf(meeting)
        : "/meetings/" + meeting.id() + "/summons";
  }

  private String ofMeeting(String page) {
    var ordinary = records.ordinary();
    return ordinary == null ? pageOf(null) : "/meetings/" + ordinary.id() + page;
  }
}
