package vn.chibo.membership;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.chibo.calendar.DaysOff;

/// Terms in working days, as those of a transfer (R4): weekends and public holidays are not
/// counted, nor is the day on which the term begins.
record WorkingDays(DaysOff daysOff) {

  private static final WorkingDays SHIPPED = new WorkingDays(DaysOff.shipped());

  static WorkingDays shipped() {
    return SHIPPED;
  }

  /// The last day of a term that long.
  LocalDate after(LocalDate day, int count) {
    return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
        .filter(daysOff::works)
        .skip(count - 1L)
        .findFirst()
        .orElseThrow();
  }
}
