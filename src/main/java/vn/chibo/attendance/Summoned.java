package vn.chibo.attendance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.quorum.Standing;

/// Somebody who was summoned or invited, before anybody came.
///
/// @param standing on the day of the meeting; null for guests and the committee member who follows
///   the cell
/// @param reply the newest answer, or null
/// @param accepted what the cell committee said to an excuse, or null (R17)
public record Summoned(
    UUID member,
    String name,
    @Nullable String title,
    String role,
    @Nullable Standing standing,
    @Nullable String reply,
    @Nullable Boolean accepted) {

  boolean isExcused() {
    return saysHeCannotCome() && Boolean.TRUE.equals(accepted);
  }

  boolean waitsForExcuse() {
    return saysHeCannotCome() && accepted == null;
  }

  boolean wasRefused() {
    return saysHeCannotCome() && Boolean.FALSE.equals(accepted);
  }

  private boolean saysHeCannotCome() {
    return "CANNOT_COME".equals(reply);
  }
}
