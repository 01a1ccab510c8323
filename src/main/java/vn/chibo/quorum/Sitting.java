package vn.chibo.quorum;

import java.time.YearMonth;

/// One member's line in one meeting of one month, as R18 reads it. A meeting whose form was refused
/// afterwards is left out by whoever lists them: no member loses a month by it (R10).
public record Sitting(YearMonth month, Kind kind, Standing standing, RollState state) {

  public enum Kind {
    ORDINARY,
    THEMATIC
  }

  /// Only a settled "without reason" is held against a member; what is open or followed is not.
  boolean wasMissed() {
    return standing.canMissMonths() && state == RollState.UNEXCUSED;
  }
}
