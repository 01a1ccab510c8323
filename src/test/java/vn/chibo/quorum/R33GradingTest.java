package vn.chibo.quorum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R33: the grade of a score.
class R33GradingTest {

  static final Grading GRADING = new Grading(90, 70, 50);

  @ParameterizedTest(name = "{0} points are {1}")
  @CsvSource({
    "100, GOOD",
    "90, GOOD",
    "89, FAIR",
    "70, FAIR",
    "69, AVERAGE",
    "50, AVERAGE",
    "49, POOR",
    "0, POOR",
  })
  void aScoreHasAGrade(int score, Grade grade) {
    assertThat(GRADING.grade(score)).isEqualTo(grade);
  }

  @Test
  void gradesFallAndScoresEndAtOneHundred() {
    assertThatIllegalArgumentException().isThrownBy(() -> GRADING.grade(101));
    assertThatIllegalArgumentException().isThrownBy(() -> GRADING.grade(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Grading(70, 70, 50));
    assertThatIllegalArgumentException().isThrownBy(() -> new Grading(101, 70, 50));
  }
}
