package vn.chibo.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The answer that holds now. `accepted` is null while nobody has decided about an excuse (R17).
public record Answered(
    UUID id,
    Reply reply,
    @Nullable String reasonCode,
    @Nullable String reasonText,
    Instant givenAt,
    @Nullable Boolean accepted,
    @Nullable UUID site,
    @Nullable String siteName) {

  public boolean comes() {
    return reply != Reply.CANNOT_COME;
  }

  public boolean undecided() {
    return reply == Reply.CANNOT_COME && accepted == null;
  }

  /// Reasons are the member's own and the committee's (decision 13).
  @Override
  public String toString() {
    return "Answered[" + id + "]";
  }
}
