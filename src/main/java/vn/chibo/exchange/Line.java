package vn.chibo.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row of a file as it was understood. Null is what the file does not say; `problems` are codes
/// of what cannot be understood. Names and channels do not print themselves.
record Line(
    int line,
    List<String> cells,
    String cellSaid,
    @Nullable UUID memberSaid,
    String fullName,
    @Nullable Integer birthYear,
    @Nullable String sex,
    @Nullable Card card,
    Stay stay,
    Reached reached,
    List<String> problems) {

  /// @param told false where the day is that of joining the Party, not of coming to the cell
  record Stay(
      @Nullable String kind,
      @Nullable LocalDate since,
      boolean told,
      @Nullable LocalDate until,
      @Nullable String decision) {}

  record Reached(@Nullable String phone, @Nullable String email, @Nullable LocalDate consentOn) {

    @Override
    public String toString() {
      return "Reached[]";
    }
  }

  @Override
  public String toString() {
    return "Line[" + line + "]";
  }
}
