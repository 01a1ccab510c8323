package vn.chibo.minutes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.chibo.minutes.MinutesContent.Points;
import vn.chibo.minutes.MinutesContent.Score;
import vn.chibo.quorum.Ratio;
import vn.chibo.rulebook.RuleSet;
import vn.chibo.rulebook.ScoreRules;
import vn.chibo.rulebook.ScoreRules.Criterion;
import vn.chibo.rulebook.ScoreRules.FilledFrom;

/// Scores a meeting by the template (R33): what attendance, length and posting can give comes from
/// the records, the rest from the meeting's own judgement. Whole numbers, rounded down.
record ScoreSheet(RuleSet rules, Records records) {

  /// `attendance` as R19 counts it; minutes as R8 does.
  record Records(Ratio attendance, long minutes, long minutesNeeded, boolean postedInTime) {}

  List<Criterion> criteria() {
    return rules.value(ScoreRules.CRITERIA);
  }

  Score score(Map<String, Integer> byHand) {
    var points = criteria().stream().map(criterion -> points(criterion, byHand)).toList();
    int total = points.stream().mapToInt(Points::points).sum();
    var grades = rules.value(ScoreRules.GRADES);
    var grade = grades.labels().get(grades.grading().grade(total));
    return new Score(points, total, grade == null ? "" : grade.in(Locale.ROOT));
  }

  private Points points(Criterion criterion, Map<String, Integer> byHand) {
    int given =
        criterion.filledFrom() == FilledFrom.HAND
            ? byHand.getOrDefault(criterion.code(), 0)
            : recorded(criterion);
    return new Points(
        criterion.code(),
        criterion.label().in(Locale.ROOT),
        Math.clamp(given, 0, criterion.points()),
        criterion.points());
  }

  /// What the records give for this criterion.
  int recorded(Criterion criterion) {
    return switch (criterion.filledFrom()) {
      case HAND -> 0;
      case ATTENDANCE ->
          share(criterion, records.attendance().part(), records.attendance().whole());
      case LENGTH -> share(criterion, records.minutes(), records.minutesNeeded());
      case POSTING -> records.postedInTime() ? criterion.points() : 0;
    };
  }

  private static int share(Criterion criterion, long part, long whole) {
    return whole == 0
        ? criterion.points()
        : Math.toIntExact(Math.min(criterion.points(), criterion.points() * part / whole));
  }
}
