package vn.chibo.quorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// R15, R10a, R19: who was here, what is still open, and the attendance ratio.
class R15RollTest {

  @Test
  void aTapAloneAndFollowingAreNotPresence() {
    assertThat(RollState.values())
        .filteredOn(RollState::here)
        .containsExactly(
            RollState.PRESENT_HALL,
            RollState.PRESENT_SITE,
            RollState.PRESENT_ONLINE,
            RollState.PRESENT_PHONE);
  }

  @Test
  void aRollWithAnOpenLineCannotClose() {
    var settled = new Voter(Standing.OFFICIAL, RollState.PRESENT_HALL);

    assertThat(new Roll(List.of(settled)).canClose()).isTrue();
    assertThat(new Roll(List.of(settled, official(RollState.UNCONFIRMED))).canClose()).isFalse();
    assertThat(new Roll(List.of(settled, official(RollState.NOT_YET))).canClose()).isFalse();
    assertThat(new Roll(List.of(settled, official(RollState.FOLLOWING))).canClose()).isTrue();
  }

  @Test
  void exemptMembersSpecialDutyAndGuestsStayOutOfTheAttendanceRatio() {
    var roll =
        new Roll(
            List.of(
                official(RollState.PRESENT_HALL),
                official(RollState.UNEXCUSED),
                official(RollState.NOT_EXPECTED),
                new Voter(Standing.PROBATIONARY, RollState.PRESENT_SITE),
                new Voter(Standing.EXEMPT, RollState.PRESENT_HALL),
                new Voter(Standing.TEMP_OUT, RollState.NOT_EXPECTED),
                new Voter(Standing.TEMP_IN, RollState.PRESENT_HALL)));

    assertThat(roll.attendance()).isEqualTo(new Ratio(2, 3));
    assertThat(roll.here()).isEqualTo(4);
    assertThat(roll.count(RollState.PRESENT_HALL)).isEqualTo(3);
    assertThat(roll.count(Standing.OFFICIAL)).isEqualTo(3);
  }

  private static Voter official(RollState state) {
    return new Voter(Standing.OFFICIAL, state);
  }
}
