package vn.chibo.quorum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R20, R21, R22: a count held against the frozen body.
class R22VerdictTest {

  static final Threshold HALF = Threshold.parse("> 1/2");
  static final Threshold TWO_THIRDS = Threshold.parse(">= 2/3");

  @ParameterizedTest(name = "{0} of {1} with {2} here: {3} for, {4} against, {5} abstaining")
  @CsvSource({
    "> 1/2,  17, 13,  9, 4, 0, CARRIED",
    "> 1/2,  17, 13,  8, 5, 0, FAILED",
    "> 1/2,  20, 20, 10, 0, 0, FAILED",
    "> 1/2,  20, 20, 11, 9, 0, CARRIED",
    ">= 2/3, 17, 13, 12, 1, 0, CARRIED",
    ">= 2/3, 17, 13, 11, 0, 2, FAILED",
    ">= 2/3, 21, 14, 14, 0, 0, CARRIED",
    "> 1/2,   1,  1,  1, 0, 0, CARRIED",
    "> 1/2,   1,  1,  0, 0, 1, FAILED",
    "> 1/2,   0,  0,  0, 0, 0, FAILED",
  })
  void aClosedVoteIsCarriedOrFailed(
      String share, int size, int present, int yes, int no, int none, Verdict verdict) {
    var requirement = new Requirement(Threshold.parse(share), new Body(size, present));

    assertThat(requirement.verdict(new Tally(yes, no, none))).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "of 17 with 13 here: {0} for, {1} against, {2} abstaining")
  @CsvSource({
    "0, 0, 0, CAN_STILL_PASS",
    "0, 4, 0, CAN_STILL_PASS",
    "0, 5, 0, CANNOT_PASS_ANY_MORE",
    "0, 4, 1, CANNOT_PASS_ANY_MORE",
    "8, 4, 0, CAN_STILL_PASS",
    "8, 5, 0, CANNOT_PASS_ANY_MORE",
    "9, 0, 0, CARRIED",
  })
  void anOpenVoteCanStillPassUntilItCannot(int yes, int no, int none, Verdict outlook) {
    var requirement = new Requirement(HALF, new Body(17, 13));

    assertThat(requirement.outlook(new Tally(yes, no, none))).isEqualTo(outlook);
  }

  @Test
  void theBoardSaysBeforeTheVoteWhatCanBeCarried() {
    assertThat(new Requirement(HALF, new Body(17, 9)).canCarry()).isTrue();
    assertThat(new Requirement(HALF, new Body(17, 8)).canCarry()).isFalse();
    assertThat(new Requirement(TWO_THIRDS, new Body(17, 12)).canCarry()).isTrue();
    assertThat(new Requirement(TWO_THIRDS, new Body(17, 11)).canCarry()).isFalse();
    assertThat(new Requirement(HALF, new Body(0, 0)).canCarry()).isFalse();
  }

  @ParameterizedTest(name = "{0}, {1}, {2} of 13 here")
  @CsvSource({"13, 0, 0, 0", "9, 2, 1, 1", "0, 0, 0, 13"})
  void aCountThatFitsSaysHowManyWereSilent(int yes, int no, int none, int silent) {
    var counting = Counting.of(yes, no, none, new Body(17, 13));

    assertThat(counting).isEqualTo(new Counting.Counted(new Tally(yes, no, none), silent));
  }

  @Test
  void aCountThatCannotBeIsAnsweredNotThrown() {
    var body = new Body(17, 13);

    assertThat(Counting.of(13, 1, 0, body)).isEqualTo(new Counting.TooMany(14, 13));
    assertThat(Counting.of(Integer.MAX_VALUE, 1, 0, body))
        .isEqualTo(new Counting.TooMany(Integer.MAX_VALUE + 1L, 13));
    assertThat(Counting.of(3, -1, 0, body)).isEqualTo(new Counting.Negative());
  }

  @Test
  void aTallyThatWasNeverHeldAgainstTheRollIsABug() {
    var requirement = new Requirement(HALF, new Body(17, 13));

    assertThatIllegalArgumentException().isThrownBy(() -> requirement.verdict(new Tally(14, 0, 0)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Tally(-1, 0, 0));
  }

  @Test
  void talliesOfSitesAddUp() {
    assertThat(new Tally(9, 1, 0).plus(new Tally(3, 0, 1))).isEqualTo(new Tally(12, 1, 1));
  }

  @ParameterizedTest(name = "{0} of {1} is {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "15;  17; 15/17;   88,2%; 88.2%",
        " 0;  17; 00/17;   0%;    0%",
        " 9;   9; 09/09;   100%;  100%",
        " 1;   3; 01/03;   33,3%; 33.3%",
        " 2;   3; 02/03;   66,7%; 66.7%",
        " 1;  16; 01/16;   6,3%;  6.3%",
        " 1; 400; 01/400;  0,3%;  0.3%",
        " 1;2001; 01/2001; 0%;    0%",
        "1999;2000; 1999/2000; 100%; 100%",
        " 0;   0; 00/00;   –;     –",
      })
  void aRatioPrintsAsTheMinutesWriteIt(
      int part, int whole, String fraction, String vietnamese, String english) {
    var ratio = new Ratio(part, whole);

    assertThat(ratio.fraction()).isEqualTo(fraction);
    assertThat(ratio.percent()).isEqualTo(vietnamese);
    assertThat(ratio.percentInEnglish()).isEqualTo(english);
  }

  @Test
  void theRatioOfAVoteDividesByTheBody() {
    assertThat(new Tally(15, 0, 0).inFavourOf(new Body(17, 15)).percent()).isEqualTo("88,2%");
  }
}
