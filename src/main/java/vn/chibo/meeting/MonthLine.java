package vn.chibo.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.MonthCycle.State;
import vn.chibo.meeting.MonthCycle.Step;

/// One step of the month in words, as the list of the cycle shows it.
///
/// @param mark a sign and, by `markTone`, a colour; never a colour alone
/// @param cite when it is due and who says so; null unless it is late
public record MonthLine(
    MonthStep kind,
    String title,
    String detail,
    String path,
    String mark,
    String markTone,
    String tag,
    String tagTone,
    boolean open,
    @Nullable String cite) {

  /// All steps, in order.
  public static List<MonthLine> of(MonthCycle cycle, LocalDate today, Locale locale) {
    return cycle.steps().stream().map(step -> of(step, today, locale)).toList();
  }

  public static MonthLine of(Step step, LocalDate today, Locale locale) {
    var text = Reader.words(MonthText.class, locale);
    var cite = text.due(VietnamTime.date(step.dueOn()), step.citation().in(locale));
    return new MonthLine(
        step.kind(),
        title(step.kind(), text),
        detail(step, text),
        step.path(),
        mark(step),
        markTone(step.state()),
        tag(step, today, text),
        tagTone(step),
        step.isOpen(),
        step.state() == State.LATE ? cite : null);
  }

  private static String title(MonthStep kind, MonthText text) {
    return switch (kind) {
      case COMMITTEE_MEETING -> text.committeeMeeting();
      case NOTICE -> text.notice();
      case PAPERS -> text.papers();
      case EXCUSES -> text.excuses();
      case DUES -> text.dues();
      case MEETING -> text.meeting();
      case SENDING -> text.sending();
      case TASKS -> text.tasks();
      case FOLLOW_UP -> text.followUp();
    };
  }

  private static String detail(Step step, MonthText text) {
    var on = step.doneOn();
    return on != null && step.kind() != MonthStep.NOTICE
        ? text.doneOn(VietnamTime.date(on))
        : counted(step, text);
  }

  private static String counted(Step step, MonthText text) {
    int done = step.progress().done();
    int of = step.progress().of();
    return switch (step.kind()) {
      case COMMITTEE_MEETING -> text.committeeHint();
      case NOTICE -> of == 0 ? text.noticeHint() : text.told(done, of);
      case PAPERS -> text.papersHint();
      case EXCUSES -> excuses(step, text);
      case DUES -> text.duesCount(done, of);
      case MEETING -> text.meetingHint();
      case SENDING -> text.sendingCount(done, of);
      case TASKS -> of == 0 ? text.tasksHint() : text.tasksCount(done, of);
      case FOLLOW_UP -> of == 0 ? text.followUpHint() : text.asked(done, of);
    };
  }

  private static String excuses(Step step, MonthText text) {
    var asked = step.progress();
    if (asked.of() == 0) {
      return text.excusesNone();
    }
    return asked.isComplete() ? text.excusesDone(asked.of()) : text.excusesLeft(asked.left());
  }

  private static String mark(Step step) {
    return switch (step.state()) {
      case DONE -> "✓";
      case LATE -> "!";
      case NOW, LATER -> Integer.toString(step.kind().ordinal() + 1);
      case NOT_NEEDED -> "–";
    };
  }

  private static String markTone(State state) {
    return switch (state) {
      case DONE -> "ok";
      case LATE -> "bad";
      case NOW -> "wait";
      case LATER, NOT_NEEDED -> "none";
    };
  }

  private static String tag(Step step, LocalDate today, MonthText text) {
    return switch (step.state()) {
      case DONE -> step.wasLate() ? text.stateDoneLate(late(step)) : text.stateDone();
      case LATE -> text.stateLate(ChronoUnit.DAYS.between(step.dueOn(), today));
      case NOW -> now(ChronoUnit.DAYS.between(today, step.dueOn()), text);
      case LATER -> text.stateLater();
      case NOT_NEEDED -> text.stateNotNeeded();
    };
  }

  private static String now(long days, MonthText text) {
    return days <= 0 ? text.stateToday() : text.stateNow(days);
  }

  private static long late(Step step) {
    var on = step.doneOn();
    return on == null ? 0 : ChronoUnit.DAYS.between(step.dueOn(), on);
  }

  private static String tagTone(Step step) {
    return switch (step.state()) {
      case DONE -> step.wasLate() ? "wait" : "ok";
      case LATE -> "bad";
      case NOW -> "wait";
      case LATER, NOT_NEEDED -> "none";
    };
  }
}
