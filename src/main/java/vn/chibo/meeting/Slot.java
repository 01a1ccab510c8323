package vn.chibo.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.chibo.kernel.VietnamTime;

/// When a meeting is planned to be. Its day and month are those of Viet Nam (decision 14).
record Slot(Instant startsAt, Instant plannedEnd) {

  Slot {
    if (!plannedEnd.isAfter(startsAt)) {
      throw new IllegalArgumentException("a meeting ends after it starts");
    }
  }

  static Slot of(Instant startsAt, Duration length) {
    return new Slot(startsAt, startsAt.plus(length));
  }

  LocalDate day() {
    return VietnamTime.dayOf(startsAt);
  }

  LocalDate month() {
    return day().withDayOfMonth(1);
  }

  Duration length() {
    return Duration.between(startsAt, plannedEnd);
  }
}
