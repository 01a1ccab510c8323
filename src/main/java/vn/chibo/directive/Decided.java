package vn.chibo.directive;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.rulebook.LocalRule;

/// A decision of a committee as it was recorded.
record Decided(
    UUID id,
    String path,
    String key,
    String value,
    boolean fixed,
    LocalDate fromOn,
    @Nullable LocalDate untilOn,
    @Nullable LocalDate endedOn,
    String number,
    LocalDate issuedOn,
    String issuer) {

  LocalRule rule() {
    var decision = new LocalRule.Decision(number, issuedOn, issuer, fromOn, lastDay());
    return LocalRule.of(path, key, value, fixed, decision);
  }

  /// The last day it holds, or null while nobody set one.
  @Nullable LocalDate lastDay() {
    if (endedOn == null) {
      return untilOn;
    }
    var last = endedOn.minusDays(1);
    return untilOn == null || last.isBefore(untilOn) ? last : untilOn;
  }

  /// Whether it holds on this day or on a later one.
  boolean isAlive(LocalDate today) {
    var last = lastDay();
    return last == null || !last.isBefore(today);
  }

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(fromOn) && isAlive(day);
  }

  /// Whether both hold on one same day.
  boolean meets(LocalDate from, @Nullable LocalDate until) {
    var last = lastDay();
    boolean empty = last != null && last.isBefore(fromOn);
    return !empty
        && (until == null || !fromOn.isAfter(until))
        && (last == null || !last.isBefore(from));
  }
}
