package vn.chibo.rulebook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.chibo.quorum.Grade;
import vn.chibo.quorum.Grading;

/// Scoring a meeting: R33.
public final class ScoreRules {

  static final Keys KEYS = new Keys(Part.SCORE);

  public static final Key<List<Criterion>> CRITERIA = KEYS.add("score.criteria", ScoreRules::all);
  public static final Key<Grades> GRADES = KEYS.add("score.grades", ScoreRules::grades);
  public static final Key<Integer> YEARLY_MONTH = KEYS.number("score.yearlyMonth");

  private ScoreRules() {}

  /// Where the points of a criterion come from.
  public enum FilledFrom {
    HAND,
    ATTENDANCE,
    LENGTH,
    POSTING
  }

  /// One line of the score sheet.
  public record Criterion(String code, int points, FilledFrom filledFrom, Words label) {}

  /// The boundaries and what each grade is called.
  public record Grades(Grading grading, Map<Grade, Words> labels) {

    public Grades {
      labels = Map.copyOf(labels);
      if (labels.size() != Grade.values().length) {
        throw new IllegalArgumentException("a grade has no name");
      }
    }
  }

  private static List<Criterion> all(Written written) {
    var criteria = written.entries().stream().map(ScoreRules::criterion).toList();
    var sum = criteria.stream().mapToInt(Criterion::points).sum();
    if (sum != Grading.FULL_SCORE) {
      throw new IllegalArgumentException("the points make " + sum);
    }
    return criteria;
  }

  private static Criterion criterion(Written entry) {
    return new Criterion(
        entry.field("code").text(),
        entry.field("number").number(),
        entry.field("from").constant(FilledFrom.class),
        entry.words());
  }

  private static Grades grades(Written written) {
    var least = new EnumMap<Grade, Integer>(Grade.class);
    var labels = new EnumMap<Grade, Words>(Grade.class);
    for (var entry : written.entries()) {
      var grade = Keys.constant(Grade.class, entry);
      least.put(grade, entry.field("number").number());
      labels.put(grade, entry.words());
    }
    return new Grades(
        new Grading(
            least.getOrDefault(Grade.GOOD, 0),
            least.getOrDefault(Grade.FAIR, 0),
            least.getOrDefault(Grade.AVERAGE, 0)),
        labels);
  }
}
