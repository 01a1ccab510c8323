package vn.chibo.oversight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A cell as its row in the year's table begins.
record CellRow(
    UUID id, String name, LocalDate establishedOn, @Nullable LocalDate dissolvedOn, int members) {

  /// Whether the cell was there on the first day of a month and is there after it: the month in
  /// which it ended is no longer asked of it (R2).
  boolean isThereThroughout(YearMonth month) {
    return month.isAfter(YearMonth.from(establishedOn))
        && (dissolvedOn == null || dissolvedOn.isAfter(month.atEndOfMonth()));
  }
}
