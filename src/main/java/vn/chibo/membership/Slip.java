package vn.chibo.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All that is held about a member beside his standings and posts (R5). It does not print itself.
record Slip(
    UUID id,
    String name,
    int birthYear,
    String sex,
    @Nullable String card,
    @Nullable String email,
    @Nullable String phone,
    @Nullable LocalDate consentOn) {

  @Override
  public String toString() {
    return "Slip[" + id + "]";
  }
}
