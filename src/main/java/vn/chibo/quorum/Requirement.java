package vn.chibo.quorum;

/// What one motion needs from one frozen body (R20, R22).
public record Requirement(Threshold threshold, Body body) {

  public int votesNeeded() {
    return threshold.votesNeeded(body.size());
  }

  /// False as soon as even a unanimous room could not carry the motion (R21).
  public boolean canCarry() {
    return body.present() >= votesNeeded();
  }

  /// More votes than members present who may vote: somebody was counted twice. Nothing follows from
  /// such a tally until it was counted again.
  public boolean isExceededBy(Tally tally) {
    return tally.cast() > body.present();
  }

  /// While hands are still being counted. Carried as soon as no further vote can change it.
  public Verdict outlook(Tally soFar) {
    if (soFar.inFavour() >= votesNeeded()) {
      return Verdict.CARRIED;
    }
    return soFar.inFavour() + outstanding(soFar) >= votesNeeded()
        ? Verdict.CAN_STILL_PASS
        : Verdict.CANNOT_PASS_ANY_MORE;
  }

  /// When the vote is closed: carried or failed, nothing between.
  public Verdict verdict(Tally tally) {
    outstanding(tally);
    return tally.inFavour() >= votesNeeded() ? Verdict.CARRIED : Verdict.FAILED;
  }

  private int outstanding(Tally tally) {
    var left = body.present() - tally.cast();
    if (left < 0) {
      throw new IllegalArgumentException(
          "%d votes of %d present".formatted(tally.cast(), body.present()));
    }
    return left;
  }
}
