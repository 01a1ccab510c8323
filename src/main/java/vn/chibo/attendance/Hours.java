package vn.chibo.attendance;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chibo.evidence.Interval;
import vn.chibo.quorum.StayShare;

/// The times and tolerances by which one meeting's evidence is read.
///
/// @param start the real start once it is known, never before the called time
/// @param end the real end, else the planned one
/// @param ended whether the end is real
/// @param rollClosedAt the first closing of the roll-call
/// @param online whether the form lets a member be present from afar (R10, R10a)
record Hours(
    Instant start,
    Instant end,
    boolean ended,
    @Nullable Instant rollClosedAt,
    boolean online,
    StayShare share,
    Duration gap,
    Instant now) {

  /// The part of a stay that can count: not before the meeting, not after now.
  Interval window() {
    var until = ended || end.isBefore(now) ? end : now;
    return new Interval(start, until.isBefore(start) ? start : until);
  }

  boolean isLate(Instant at) {
    return at.isAfter(start.plus(share.lateAfter()));
  }

  boolean isEarly(Instant at) {
    return at.isBefore(end.minus(share.leftEarlyBefore()));
  }

  boolean isAfterTheRoll(Instant at) {
    return rollClosedAt != null && at.isAfter(rollClosedAt);
  }
}
