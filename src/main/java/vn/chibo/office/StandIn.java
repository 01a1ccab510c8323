package vn.chibo.office;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody leads the cell while its secretary is away. `untilOn` is the first day after.
record StandIn(
    UUID id,
    UUID member,
    String name,
    LocalDate fromOn,
    LocalDate untilOn,
    Ground ground,
    @Nullable String decision,
    String recorder) {

  /// Why, as a word from a list: more is nobody's to write down.
  enum Ground {
    DUTY,
    STUDY,
    LEAVE,
    VACANT,
    OTHER
  }

  LocalDate lastDay() {
    return untilOn.minusDays(1);
  }

  boolean isOn(LocalDate day) {
    return !fromOn.isAfter(day) && untilOn.isAfter(day);
  }
}
