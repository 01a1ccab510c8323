package vn.chibo.quorum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R4: what each standing may do, one row each.
class R04StandingTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // standing, summoned, expected, votes when present, weighs when absent, member here
    "OFFICIAL,            true,  true,  true,  true,  true",
    "PROBATIONARY,        true,  true,  false, false, true",
    "EXEMPT,              true,  false, true,  false, true",
    "TEMP_OUT,            true,  false, true,  false, true",
    "TEMP_IN,             true,  true,  false, false, false",
    "SUSPENDED,           false, false, false, false, true",
    "CHARGED_OR_DETAINED, false, false, false, false, true",
    "TRANSFERRING,        false, false, false, false, true",
    "LEFT,                false, false, false, false, false",
    "STRUCK_OFF,          false, false, false, false, false",
    "EXPELLED,            false, false, false, false, false",
    "DECEASED,            false, false, false, false, false",
  })
  void standingSaysWhatAMemberMayDo(
      Standing standing,
      boolean summoned,
      boolean expected,
      boolean votes,
      boolean weighs,
      boolean member) {
    assertThat(standing.isSummoned()).isEqualTo(summoned);
    assertThat(standing.isExpected()).isEqualTo(expected);
    assertThat(standing.mayVote()).isEqualTo(votes);
    assertThat(standing.weighsWhenAbsent()).isEqualTo(weighs);
    assertThat(standing.isMemberHere()).isEqualTo(member);
  }

  @Test
  void onlyTheFourEndsEnd() {
    assertThat(Standing.values())
        .filteredOn(Standing::hasEnded)
        .containsExactly(Standing.LEFT, Standing.STRUCK_OFF, Standing.EXPELLED, Standing.DECEASED);
  }

  @Test
  void theRollWaitsOnlyForThoseExpected() {
    assertThat(Standing.PROBATIONARY.firstState()).isEqualTo(RollState.NOT_YET);
    assertThat(Standing.EXEMPT.firstState()).isEqualTo(RollState.NOT_EXPECTED);
  }
}
