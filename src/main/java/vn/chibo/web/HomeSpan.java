package vn.chibo.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.CellId;

/// Which cell and which months a home page is about: the whole year of the present month, the month
/// before it, and what is planned after it.
record HomeSpan(CellId cell, Instant now) {

  private static final int MONTHS_AHEAD = 3;

  LocalDate today() {
    return VietnamTime.dayOf(now);
  }

  YearMonth present() {
    return YearMonth.from(today());
  }

  YearMonth before() {
    return present().minusMonths(1);
  }

  YearMonth january() {
    return YearMonth.of(present().getYear(), 1);
  }

  /// Of two, the earlier: in January the month before lies in another year.
  YearMonth from() {
    return before().isBefore(january()) ? before() : january();
  }

  /// The first month that is not looked at.
  YearMonth until() {
    var ahead = present().plusMonths(MONTHS_AHEAD + 1);
    var nextYear = january().plusYears(1);
    return ahead.isAfter(nextYear) ? ahead : nextYear;
  }

  /// Twelve months, however a year is counted.
  YearMonth yearAgo() {
    return present().minusMonths(11);
  }
}
