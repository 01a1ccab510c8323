package vn.chibo.oversight;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Form;
import vn.chibo.meeting.Kind;
import vn.chibo.meeting.Stage;
import vn.chibo.quorum.Ratio;

/// One cell's year: twelve months, the thematic quarters, late minutes, attendance (R6, R7, R19,
/// R36). Pure: what is missing is decided from the day it is asked.
record CellYear(
    CellRow cell,
    List<MonthMark> months,
    int thematicHeld,
    int thematicDue,
    int lateMinutes,
    Ratio attendance) {

  /// The day it is asked, and what the rule set says about lateness and quarters.
  record Asked(int year, Instant now, int sentWithinDays, int thematicPerQuarter) {

    YearMonth thisMonth() {
      return YearMonth.from(VietnamTime.dayOf(now));
    }

    /// Quarters of this year that are over, or that have begun and held their meeting.
    int quartersOver() {
      var now = thisMonth();
      if (now.getYear() != year) {
        return now.getYear() > year ? 4 : 0;
      }
      return (now.getMonthValue() - 1) / 3;
    }

    /// The same for a cell that ended meanwhile: only the quarters that it saw to their end.
    int quartersOver(CellRow cell) {
      var ended = cell.dissolvedOn();
      return ended == null || ended.getYear() > year
          ? quartersOver()
          : Math.min(quartersOver(), ended.getYear() < year ? 0 : (ended.getMonthValue() - 1) / 3);
    }
  }

  static CellYear of(CellRow cell, List<SessionRow> sessions, Asked asked) {
    var held = sessions.stream().filter(SessionRow::wasHeld).toList();
    return new CellYear(
        cell,
        IntStream.rangeClosed(1, 12).mapToObj(month -> mark(cell, sessions, asked, month)).toList(),
        thematic(held),
        asked.quartersOver(cell) * asked.thematicPerQuarter(),
        late(held, asked),
        new Ratio(
            held.stream().mapToInt(SessionRow::here).sum(),
            held.stream().mapToInt(SessionRow::expected).sum()));
  }

  private static int thematic(List<SessionRow> held) {
    return Math.toIntExact(
        held.stream()
            .filter(SessionRow::isThematic)
            .map(session -> (session.month().getMonthValue() - 1) / 3)
            .distinct()
            .count());
  }

  private static int late(List<SessionRow> held, Asked asked) {
    return Math.toIntExact(
        held.stream()
            .filter(session -> session.kind() == Kind.ORDINARY)
            .filter(session -> session.isLate(asked.sentWithinDays(), asked.now()))
            .count());
  }

  private static MonthMark mark(CellRow cell, List<SessionRow> sessions, Asked asked, int month) {
    return sessions.stream()
        .filter(session -> session.kind() == Kind.ORDINARY)
        .filter(session -> session.month().getMonthValue() == month)
        .filter(session -> session.stage() != Stage.CANCELLED)
        .findFirst()
        .map(session -> mark(session, asked))
        .orElseGet(() -> withoutMeeting(cell, asked, YearMonth.of(asked.year(), month)));
  }

  private static MonthMark mark(SessionRow session, Asked asked) {
    var month = session.month().getMonthValue();
    if (session.wasHeld()) {
      return MonthMark.of(
          month, session.formRefused() ? MonthMark.State.FORM_REFUSED : held(session.form()));
    }
    return session.monthOfYear().isBefore(asked.thisMonth())
        ? MonthMark.of(month, MonthMark.State.MISSING)
        : MonthMark.planned(month, VietnamTime.dayOf(session.startsAt()).getDayOfMonth());
  }

  private static MonthMark.State held(Form form) {
    return switch (form) {
      case IN_PERSON -> MonthMark.State.IN_PERSON;
      case HYBRID -> MonthMark.State.HYBRID;
      case ONLINE -> MonthMark.State.ONLINE;
    };
  }

  /// A month counts as missed when it is over; the month in which a cell was founded does not.
  private static MonthMark withoutMeeting(CellRow cell, Asked asked, YearMonth month) {
    var missed = month.isBefore(asked.thisMonth()) && cell.isThereThroughout(month);
    return MonthMark.of(
        month.getMonthValue(), missed ? MonthMark.State.MISSING : MonthMark.State.NOTHING_YET);
  }

  public List<Integer> missingMonths() {
    return months.stream()
        .filter(mark -> mark.state() == MonthMark.State.MISSING)
        .map(MonthMark::month)
        .toList();
  }

  public String missingMonthsInWords() {
    return missingMonths().stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  public boolean isBehindOnThematic() {
    return thematicHeld < thematicDue;
  }
}
