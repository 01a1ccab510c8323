package vn.chibo.quorum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R20 and decision 7: who is in the denominator.
class R20BodyTest {

  @ParameterizedTest(name = "{0} who is {1}: in the body {2}, can vote {3}")
  @CsvSource({
    "OFFICIAL,            PRESENT_HALL,   true,  true",
    "OFFICIAL,            PRESENT_PHONE,  true,  true",
    "OFFICIAL,            UNEXCUSED,      true,  false",
    "OFFICIAL,            EXCUSED,        true,  false",
    "OFFICIAL,            FOLLOWING,      true,  false",
    "OFFICIAL,            UNCONFIRMED,    true,  false",
    "OFFICIAL,            NOT_YET,        true,  false",
    "EXEMPT,              NOT_EXPECTED,   false, false",
    "EXEMPT,              FOLLOWING,      false, false",
    "EXEMPT,              UNCONFIRMED,    false, false",
    "EXEMPT,              PRESENT_HALL,   true,  true",
    "TEMP_OUT,            NOT_EXPECTED,   false, false",
    "TEMP_OUT,            PRESENT_ONLINE, true,  true",
    "TEMP_IN,             PRESENT_HALL,   false, false",
    "PROBATIONARY,        PRESENT_HALL,   false, false",
    "SUSPENDED,           NOT_EXPECTED,   false, false",
    "SUSPENDED,           PRESENT_HALL,   false, false",
    "CHARGED_OR_DETAINED, NOT_EXPECTED,   false, false",
    "TRANSFERRING,        NOT_EXPECTED,   false, false",
    "DECEASED,            NOT_EXPECTED,   false, false",
  })
  void aMemberIsInTheBody(Standing standing, RollState state, boolean inBody, boolean canVote) {
    var body = Body.of(List.of(new Voter(standing, state)));

    assertThat(body).isEqualTo(new Body(inBody ? 1 : 0, canVote ? 1 : 0));
  }

  @Test
  void thirteenOfSeventeenIsTheExampleOfTheRule() {
    var voters = seventeenOfficialThirteenHere();
    voters.add(new Voter(Standing.PROBATIONARY, RollState.PRESENT_HALL));
    voters.add(new Voter(Standing.EXEMPT, RollState.NOT_EXPECTED));
    voters.add(new Voter(Standing.SUSPENDED, RollState.NOT_EXPECTED));

    var account = BodyAccount.of(voters);

    assertThat(account.body()).isEqualTo(new Body(17, 13)).isEqualTo(Body.of(voters));
    assertThat(account).isEqualTo(new BodyAccount(19, 1, 0, 1, 0, 0, 13));
    assertThat(account.body().attendance().fraction()).isEqualTo("13/17");
    assertThat(account.body().absent()).isEqualTo(4);
  }

  @Test
  void onlyACongressLeavesOutThoseExcusedThroughout() {
    var voters = seventeenOfficialThirteenHere();
    voters.add(new Voter(Standing.OFFICIAL, RollState.EXCUSED));

    assertThat(Body.of(voters)).isEqualTo(new Body(18, 13));
    assertThat(Body.ofCongress(voters)).isEqualTo(new Body(17, 13));
  }

  @Test
  void anExcusedExemptMemberIsTakenOffACongressOnce() {
    var voters = List.of(new Voter(Standing.EXEMPT, RollState.EXCUSED));

    assertThat(Body.ofCongress(voters)).isEqualTo(new Body(0, 0));
  }

  @Test
  void nobodyIsABodyOfNobody() {
    assertThat(Body.of(List.of())).isEqualTo(new Body(0, 0));
  }

  @Test
  void morePresentThanMembersIsImpossible() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Body(12, 13));
    assertThatIllegalArgumentException().isThrownBy(() -> new Body(12, -1));
  }

  private static List<Voter> seventeenOfficialThirteenHere() {
    var voters = new ArrayList<Voter>();
    voters.addAll(Collections.nCopies(13, new Voter(Standing.OFFICIAL, RollState.PRESENT_HALL)));
    voters.addAll(Collections.nCopies(4, new Voter(Standing.OFFICIAL, RollState.UNEXCUSED)));
    return voters;
  }
}
