package vn.chibo.quorum;

import java.time.Duration;
import java.time.Instant;

/// When a stay in the room makes a member present, late, or gone early (R16, decision 1). The stay
/// comes united and clipped to the meeting already; here only its length and its ends matter.
///
/// @param percent of the meeting that must have been stayed, in whole percent
/// @param lateAfter tolerance after the start
/// @param leftEarlyBefore tolerance before the end
public record StayShare(int percent, Duration lateAfter, Duration leftEarlyBefore) {

  public StayShare {
    if (percent < 1 || percent > 100 || lateAfter.isNegative() || leftEarlyBefore.isNegative()) {
      throw new IllegalArgumentException(
          "impossible share: %d, %s, %s".formatted(percent, lateAfter, leftEarlyBefore));
    }
  }

  /// First seen, last seen, and the time in between really spent there.
  public record Stay(Instant first, Instant last, Duration stayed) {

    public Stay {
      if (last.isBefore(first) || stayed.isNegative()) {
        throw new IllegalArgumentException("impossible stay");
      }
    }
  }

  /// What a stay proves. `late` and `leftEarly` stand beside the state and do not change it (R15).
  public record Proof(boolean confirmed, boolean late, boolean leftEarly) {}

  /// While the meeting runs, as when the roll-call closes: nobody has left early yet.
  public Proof soFar(Instant start, Instant now, Stay stay) {
    return new Proof(isEnough(start, now, stay), isLate(start, stay), false);
  }

  public Proof atTheEnd(Instant start, Instant end, Stay stay) {
    var leftEarly = stay.last().isBefore(end.minus(leftEarlyBefore));
    return new Proof(isEnough(start, end, stay), isLate(start, stay), leftEarly);
  }

  private boolean isEnough(Instant start, Instant until, Stay stay) {
    var length = Math.max(0, Duration.between(start, until).toSeconds());
    var stayed = stay.stayed().toSeconds();
    return stayed > 0 && stayed * 100 >= length * percent;
  }

  private boolean isLate(Instant start, Stay stay) {
    return stay.first().isAfter(start.plus(lateAfter));
  }
}
