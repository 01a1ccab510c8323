package vn.chibo.quorum;

/// The least score of each grade, out of 100 (R33).
public record Grading(int good, int fair, int average) {

  public static final int FULL_SCORE = 100;

  public Grading {
    if (average <= 0 || fair <= average || good <= fair || good > FULL_SCORE) {
      throw new IllegalArgumentException(
          "grades must fall: %d, %d, %d".formatted(good, fair, average));
    }
  }

  public Grade grade(int score) {
    if (score < 0 || score > FULL_SCORE) {
      throw new IllegalArgumentException("a score of " + score);
    }
    if (score >= good) {
      return Grade.GOOD;
    }
    if (score >= fair) {
      return Grade.FAIR;
    }
    return score >= average ? Grade.AVERAGE : Grade.POOR;
  }
}
