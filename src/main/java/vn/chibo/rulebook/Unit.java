package vn.chibo.rulebook;

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
  NONE
}
