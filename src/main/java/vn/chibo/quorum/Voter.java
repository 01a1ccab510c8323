package vn.chibo.quorum;

/// One line of the roll, reduced to what counting needs.
public record Voter(Standing standing, RollState state) {

  /// Present with a vote: the hands that can go up.
  public boolean canVoteNow() {
    return standing.mayVote() && state.here();
  }

  /// In the denominator of a vote (R20, decision 7).
  public boolean isInBody() {
    return standing.weighsWhenAbsent() || canVoteNow();
  }

  boolean is(Standing other) {
    return standing == other;
  }
}
