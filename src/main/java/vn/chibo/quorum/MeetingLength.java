package vn.chibo.quorum;

import java.time.Duration;
import java.time.Instant;

/// How long a meeting really took, beside how long it should (R8). Too short is a remark, not a
/// fault: nothing is refused because of it.
public record MeetingLength(Duration took, Duration needed) {

  /// The least length of a meeting alone, and of an ordinary and a thematic part in one sitting.
  public record Least(Duration alone, Duration combined) {

    /// From the real start to the real end.
    public MeetingLength of(Instant start, Instant end, boolean combinedSitting) {
      return new MeetingLength(Duration.between(start, end), combinedSitting ? combined : alone);
    }
  }

  public MeetingLength {
    if (took.isNegative() || needed.isNegative()) {
      throw new IllegalArgumentException("impossible length: %s of %s".formatted(took, needed));
    }
  }

  public boolean isTooShort() {
    return took.compareTo(needed) < 0;
  }

  public long minutes() {
    return took.toMinutes();
  }

  public long minutesNeeded() {
    return needed.toMinutes();
  }
}
