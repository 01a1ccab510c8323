package vn.chibo.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chibo.rulebook.Citation;
import vn.chibo.rulebook.RuleSet;

/// Where a cell stands in its month (R37): nine steps, each with its state, its day and the page
/// that does it next. A month is late for a step from the day after; at 23:59 of the last day
/// nothing is late yet.
public record MonthCycle(YearMonth month, List<Step> steps) {

  public enum State {
    DONE,
    LATE,
    NOW,
    /// It waits for an earlier step.
    LATER,
    /// Nothing to do here this month.
    NOT_NEEDED
  }

  /// @param doneOn null while it is not done, and where no record holds the day
  /// @param path the page that does it next, or shows what was done
  public record Step(
      MonthStep kind,
      State state,
      LocalDate dueOn,
      @Nullable LocalDate doneOn,
      Citation citation,
      String path,
      MonthRecords.Progress progress) {

    public boolean wasLate() {
      return doneOn != null && doneOn.isAfter(dueOn);
    }

    /// Somebody has to act.
    public boolean isOpen() {
      return state == State.LATE || state == State.NOW;
    }
  }

  public MonthCycle {
    steps = List.copyOf(steps);
  }

  public static MonthCycle of(MonthRecords records, RuleSet rules, LocalDate today) {
    return new MonthCycle(records.month(), new MonthSteps(records, rules, today).all());
  }

  public Step step(MonthStep kind) {
    return steps.get(kind.ordinal());
  }

  /// What is left to do, the late ones first.
  public List<Step> open() {
    return steps.stream().filter(Step::isOpen).sorted(Comparator.comparing(Step::state)).toList();
  }
}
