package vn.chibo.rulebook;

import java.time.Duration;

/// What a number counts. Its words stand in `rules/words.yaml`.
public enum Unit {
  SECONDS,
  MINUTES,
  HOURS,
  DAYS,
  WORKING_DAYS,
  MONTHS,
  MONTH_OF_YEAR,
  MEMBERS,
  MEETINGS,
  ATTEMPTS,
  PERCENT,
  SHARE_OF_MEMBERS,
  SHARE_OF_BODY,
  SHARE_OF_SUMMONED,
  BITS,
  DIGITS,
  MEGABYTES,
  MILLIMETRES,
  POINTS,
  SCORE,
  NONE;

  /// How long one of it takes; fails for what is no unit of a clock's time.
  public Duration time() {
    return switch (this) {
      case SECONDS -> Duration.ofSeconds(1);
      case MINUTES -> Duration.ofMinutes(1);
      case HOURS -> Duration.ofHours(1);
      case DAYS -> Duration.ofDays(1);
      case WORKING_DAYS,
          MONTHS,
          MONTH_OF_YEAR,
          MEMBERS,
          MEETINGS,
          ATTEMPTS,
          PERCENT,
          SHARE_OF_MEMBERS,
          SHARE_OF_BODY,
          SHARE_OF_SUMMONED,
          BITS,
          DIGITS,
          MEGABYTES,
          MILLIMETRES,
          POINTS,
          SCORE,
          NONE ->
          throw new IllegalArgumentException("no unit of time: " + this);
    };
  }
}
