package vn.chibo.calendar;

import java.time.LocalDate;
import java.util.Optional;

/// Where a repetition falls in one month.
///
/// @param wanted the day of the rule
/// @param day the day after the rule for days off; in the same month always
/// @param off why the wanted day is remarked on
public record Falling(LocalDate wanted, LocalDate day, Optional<DayOff> off) {

  public boolean isMoved() {
    return !wanted.equals(day);
  }
}
