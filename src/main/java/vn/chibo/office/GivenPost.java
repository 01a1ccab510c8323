package vn.chibo.office;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.membership.Role;

/// A post of one organisation as it was given. `untilOn` is the first day on which it is not held
/// any more; `giver` and `ender` are names, where they are known.
record GivenPost(
    UUID id,
    UUID member,
    String name,
    Role role,
    String title,
    LocalDate fromOn,
    @Nullable LocalDate untilOn,
    @Nullable String decision,
    @Nullable String giver,
    @Nullable String ender,
    @Nullable String endDecision) {

  boolean isHeldOn(LocalDate day) {
    return !fromOn.isAfter(day) && isAheadOn(day);
  }

  /// Held on that day, or later.
  boolean isAheadOn(LocalDate day) {
    return untilOn == null || untilOn.isAfter(day);
  }

  boolean endsBy(LocalDate day) {
    return untilOn != null && !untilOn.isAfter(day);
  }
}
