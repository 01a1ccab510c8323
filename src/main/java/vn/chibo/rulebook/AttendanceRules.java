package vn.chibo.rulebook;

import java.time.Duration;
import vn.chibo.quorum.MissedMonths;
import vn.chibo.quorum.StayShare;

/// The evening's clock and who was present: R15, R16, R18, decision 1.
public final class AttendanceRules {

  static final Keys KEYS = new Keys(Part.ATTENDANCE);

  public static final Key<Duration> SESSION_OPENS_BEFORE = KEYS.time("session.opensBefore");
  public static final Key<Duration> SESSION_OPENS_UNTIL = KEYS.time("session.opensUntil");
  public static final Key<Duration> SESSION_ENDS_AFTER = KEYS.time("session.endsAfter");
  public static final Key<Duration> CHECK_IN_OPENS_BEFORE = KEYS.time("checkIn.opensBefore");

  public static final Key<Integer> STAY_PERCENT = KEYS.number("stay.percent");
  public static final Key<Duration> LATE_AFTER = KEYS.time("stay.lateAfter");
  public static final Key<Duration> LEFT_EARLY_BEFORE = KEYS.time("stay.leftEarlyBefore");
  public static final Key<Duration> GAP_MERGED = KEYS.time("stay.gapMerged");

  public static final Key<Integer> MISSED_MONTHS = KEYS.number("missed.months");
  public static final Key<MissedMonths.Which> MISSED_MONTH_IS =
      KEYS.one("missed.monthIs", MissedMonths.Which.class);
  public static final Key<MissedMonths.Year> MISSED_YEAR_IS =
      KEYS.one("missed.yearIs", MissedMonths.Year.class);

  private AttendanceRules() {}

  /// Decision 1 with its three figures; [#GAP_MERGED] is applied when the stays are united.
  public static StayShare stayShare(RuleSet rules) {
    return new StayShare(
        rules.value(STAY_PERCENT), rules.value(LATE_AFTER), rules.value(LEFT_EARLY_BEFORE));
  }

  /// R18, cited by its limit.
  public static Cited<MissedMonths> missedMonths(RuleSet rules) {
    return rules
        .cited(MISSED_MONTHS)
        .map(limit ->
            new MissedMonths(limit, rules.value(MISSED_MONTH_IS), rules.value(MISSED_YEAR_IS)));
  }
}
