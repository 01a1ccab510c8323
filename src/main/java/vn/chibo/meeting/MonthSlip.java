package vn.chibo.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chibo.meeting.MonthCycle.State;
import vn.chibo.meeting.MonthCycle.Step;
import vn.chibo.meeting.MonthRecords.Progress;
import vn.chibo.rulebook.Citation;

/// A step whose state is still to be said.
record MonthSlip(
    MonthStep kind,
    Citation citation,
    LocalDate due,
    String path,
    Progress progress,
    LocalDate today) {

  MonthSlip with(Progress counted) {
    return new MonthSlip(kind, citation, due, path, counted, today);
  }

  Step as(State state) {
    return new Step(kind, state, due, null, citation, path, progress);
  }

  Step done(@Nullable LocalDate on) {
    return new Step(kind, State.DONE, due, on, citation, path, progress);
  }

  /// Can be done from this day on, and is late when its own day is over.
  Step from(LocalDate first) {
    if (today.isBefore(first)) {
      return as(State.LATER);
    }
    return as(today.isAfter(due) ? State.LATE : State.NOW);
  }
}
