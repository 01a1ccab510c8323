package vn.chibo.quorum;

import java.util.List;
import java.util.function.Predicate;

/// How the body was reached, for the board and the printed register (R20): the official members on
/// the roll, and each group that was taken off.
public record BodyAccount(
    int official,
    int exemptAbsent,
    int temporarilyOutAbsent,
    int suspended,
    int chargedOrDetained,
    int excusedThroughout,
    int present) {

  public static BodyAccount of(List<Voter> voters) {
    return account(voters, 0);
  }

  /// See [Body#ofCongress].
  public static BodyAccount ofCongress(List<Voter> voters) {
    return account(
        voters,
        count(voters, voter -> voter.is(Standing.OFFICIAL) && voter.state() == RollState.EXCUSED));
  }

  public Body body() {
    return new Body(official - takenOff(), present);
  }

  public int takenOff() {
    return exemptAbsent + temporarilyOutAbsent + suspended + chargedOrDetained + excusedThroughout;
  }

  private static BodyAccount account(List<Voter> voters, int excusedThroughout) {
    return new BodyAccount(
        count(voters, voter -> isOfficialOnTheRoll(voter.standing())),
        absent(voters, Standing.EXEMPT),
        absent(voters, Standing.TEMP_OUT),
        count(voters, voter -> voter.is(Standing.SUSPENDED)),
        count(voters, voter -> voter.is(Standing.CHARGED_OR_DETAINED)),
        excusedThroughout,
        count(voters, Voter::canVoteNow));
  }

  private static boolean isOfficialOnTheRoll(Standing standing) {
    return standing.mayVote()
        || standing == Standing.SUSPENDED
        || standing == Standing.CHARGED_OR_DETAINED;
  }

  private static int absent(List<Voter> voters, Standing standing) {
    return count(voters, voter -> voter.is(standing) && !voter.state().here());
  }

  private static int count(List<Voter> voters, Predicate<Voter> claim) {
    return Math.toIntExact(voters.stream().filter(claim).count());
  }
}
