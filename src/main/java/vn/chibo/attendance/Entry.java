package vn.chibo.attendance;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chibo.quorum.RollState;

/// One piece of evidence as it was entered; never edited (R16).
///
/// @param claimedAt what the device's clock said, kept apart from ours
/// @param givenBy the subject that gave it, as `person:<id>`
public record Entry(
    UUID id,
    UUID member,
    EvidenceKind kind,
    RollState supports,
    @Nullable UUID site,
    @Nullable Instant claimedAt,
    Instant receivedAt,
    String givenBy,
    boolean onPaper,
    @Nullable String reason) {

  /// A device may be a little ahead of us and still be believed.
  private static final Duration AHEAD = Duration.ofMinutes(2);

  /// Kept on a device for longer than this is worth telling.
  private static final Duration WORTH_TELLING = Duration.ofMinutes(1);

  /// A clock further back than this is a wrong clock, not a patient device.
  private static final Duration LONGEST_KEPT = Duration.ofDays(2);

  /// When it happened: the device's time where it can be right, else ours.
  public Instant at() {
    return claimedAt != null && isBelievable(claimedAt)
        ? earlier(claimedAt, receivedAt)
        : receivedAt;
  }

  public boolean wasKept() {
    return at().plus(WORTH_TELLING).isBefore(receivedAt);
  }

  public boolean hasWrongClock() {
    return claimedAt != null && !isBelievable(claimedAt);
  }

  boolean settles() {
    return kind.settles();
  }

  /// What is sealed of it: everything but the reason, which the law may have erased.
  byte[] sealed() {
    var parts =
        Arrays.asList(id, member, kind, supports, site, claimedAt, receivedAt, givenBy, onPaper);
    return parts.stream()
        .map(String::valueOf)
        .collect(Collectors.joining("|"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private boolean isBelievable(Instant claimed) {
    return !claimed.isAfter(receivedAt.plus(AHEAD))
        && claimed.isAfter(receivedAt.minus(LONGEST_KEPT));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
