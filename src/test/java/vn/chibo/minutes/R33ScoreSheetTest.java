package vn.chibo.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chibo.quorum.Ratio;
import vn.chibo.rulebook.RuleSet;
import vn.chibo.rulebook.Rulebook;
import vn.chibo.rulebook.ScoreRules;

/// The score sheet: the records fill their part, the meeting scores the rest (R33).
class R33ScoreSheetTest {

  static final RuleSet RULES = new Rulebook().inForceOn(LocalDate.of(2026, 11, 28));

  @Test
  void aFullEveningWithFullMarksIsGood() {
    var score = sheet(new Ratio(17, 17), 90, true).score(allPoints());

    assertThat(score.total()).isEqualTo(100);
    assertThat(score.grade()).isEqualTo("Tốt");
  }

  @Test
  void attendanceAndLengthGiveTheirShareRoundedDown() {
    var score = sheet(new Ratio(16, 17), 89, false).score(Map.of());

    assertThat(points(score, "ATTENDANCE")).isEqualTo(18);
    assertThat(points(score, "LENGTH")).isEqualTo(9);
    assertThat(points(score, "POSTING")).isZero();
  }

  @Test
  void aLongEveningGivesNoMoreThanThePointsThereAre() {
    assertThat(points(sheet(new Ratio(0, 0), 300, true).score(Map.of()), "LENGTH")).isEqualTo(10);
  }

  @Test
  void whatTheRecordsGiveCannotBeTyped() {
    var score = sheet(new Ratio(0, 17), 0, false).score(Map.of("ATTENDANCE", 20, "ORDER", 99));

    assertThat(points(score, "ATTENDANCE")).isZero();
    assertThat(points(score, "ORDER")).isEqualTo(10);
  }

  private static ScoreSheet sheet(Ratio attendance, long minutes, boolean posted) {
    return new ScoreSheet(RULES, new ScoreSheet.Records(attendance, minutes, 90, posted));
  }

  private static Map<String, Integer> allPoints() {
    var points = new HashMap<String, Integer>();
    RULES.value(ScoreRules.CRITERIA).forEach(each -> points.put(each.code(), each.points()));
    return points;
  }

  private static int points(MinutesContent.Score score, String code) {
    return score.points().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow()
        .points();
  }
}
