package vn.chibo.quorum;

/// Where a motion stands (R21, R22). The first two end it, the last two are said while votes can
/// still come in.
public enum Verdict {
  CARRIED,
  FAILED,
  CAN_STILL_PASS,
  CANNOT_PASS_ANY_MORE;

  public boolean isFinal() {
    return this == CARRIED || this == FAILED;
  }
}
