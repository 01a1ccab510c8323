package vn.chibo.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A stretch of time, from inclusive to exclusive. An empty one is a moment: seen once, no longer.
public record Interval(Instant from, Instant until) {

  public Interval {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins: " + from + " – " + until);
    }
  }

  public static Interval moment(Instant at) {
    return new Interval(at, at);
  }

  public Duration length() {
    return Duration.between(from, until);
  }

  /// The part inside the window; empty when they do not even touch.
  public Optional<Interval> within(Interval window) {
    var start = later(from, window.from);
    var end = earlier(until, window.until);
    return end.isBefore(start) ? Optional.empty() : Optional.of(new Interval(start, end));
  }

  /// True when the time between the two is at most the gap; touching and overlapping have none.
  boolean reaches(Interval next, Duration gap) {
    return !next.from.isAfter(until.plus(gap));
  }

  Interval unitedWith(Interval other) {
    return new Interval(earlier(from, other.from), later(until, other.until));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
