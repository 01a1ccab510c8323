package vn.chibo.example;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.VietnamTime;

/// When the minutes of a past evening took each step. Most cells are quick; some send late, one
/// month of a few was never sent or never signed, so that a committee's tables have something to
/// show. What would lie after the day of planting has not happened yet.
record PastHours(PastEvening evening, ExampleCell cell, Instant planted) {

  private static final Duration READ_BEFORE_END = Duration.ofMinutes(11);
  private static final Duration ADOPTED_BEFORE_END = Duration.ofMinutes(5);
  private static final Duration SIGNED_AFTER = Duration.ofHours(14);
  private static final Duration BOTH_SIGNED_AFTER = SIGNED_AFTER.plusHours(2);
  private static final Duration ISSUED_AFTER = SIGNED_AFTER.plusHours(3);
  private static final Duration SENT_AFTER = ISSUED_AFTER.plusHours(4);
  private static final Duration LATE = Duration.ofDays(5);

  Instant read() {
    return evening.endedAt().minus(READ_BEFORE_END);
  }

  Instant adopted() {
    return evening.endedAt().minus(ADOPTED_BEFORE_END);
  }

  @Nullable Instant signed() {
    return isSpared(cell.habits().unsigned()) || after(BOTH_SIGNED_AFTER) == null
        ? null
        : evening.endedAt().plus(SIGNED_AFTER);
  }

  @Nullable Instant issued() {
    return signed() == null ? null : after(ISSUED_AFTER);
  }

  @Nullable Instant sent() {
    if (issued() == null || isSpared(cell.habits().unsent())) {
      return null;
    }
    return after(isLate() ? SENT_AFTER.plus(LATE) : SENT_AFTER);
  }

  /// Whether nothing is left to be done for these minutes.
  boolean areDone() {
    return switch (evening.stage()) {
      case "ADOPTED" -> signed() == null;
      case "SIGNED" -> issued() == null;
      case "ISSUED" -> evening.sent() || sent() == null;
      default -> false;
    };
  }

  boolean isWritten() {
    return switch (evening.stage()) {
      case "ADOPTED" -> signed() == null;
      case "SIGNED", "ISSUED" -> true;
      default -> false;
    };
  }

  private boolean isLate() {
    return cell.habits().late() && monthsAgo() % 2 == 0;
  }

  private boolean isSpared(int month) {
    return evening.isOrdinary() && monthsAgo() == month;
  }

  int monthsAgo() {
    return evening.monthsBefore(YearMonth.from(VietnamTime.dayOf(planted)));
  }

  private @Nullable Instant after(Duration wait) {
    var hour = evening.endedAt().plus(wait);
    return hour.isBefore(planted) ? hour : null;
  }
}
