package vn.chibo.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One join as the room server told it: perhaps without a leave, perhaps in the wrong order.
///
/// @param left when the leave event came, if one came
/// @param lastSign the last sign of life of this connection, if there was any after the join
public record Sighting(Instant joined, @Nullable Instant left, @Nullable Instant lastSign) {

  /// The time this sighting proves. Without a leave it ends at the last sign of life, without
  /// either it is a moment (R16); an end before the join is no end.
  public Interval interval() {
    var end = left != null ? left : lastSign;
    return end == null || end.isBefore(joined)
        ? Interval.moment(joined)
        : new Interval(joined, end);
  }

  /// True when the end is our inference, which pages and evidence files say.
  public boolean endIsInferred() {
    return left == null;
  }
}
