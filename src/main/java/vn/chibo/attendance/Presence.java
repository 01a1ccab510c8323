package vn.chibo.attendance;

import vn.chibo.quorum.RollState;

/// A member's own presence as the page behind his link shows it.
///
/// @param action where the buttons post to
/// @param open whether check-in is open now
/// @param opensAt from when it is, in words
/// @param state what the register says of him; NOT_YET before his first tap
/// @param tappedAt the hour of his tap, in words, or empty
/// @param online whether one can be present from afar; else one follows (R10a)
public record Presence(
    String action, boolean open, String opensAt, RollState state, String tappedAt, boolean online) {

  /// Before it was looked up.
  public static final Presence NONE = new Presence("", false, "", RollState.NOT_YET, "", false);

  public boolean isTapped() {
    return !tappedAt.isEmpty();
  }

  public boolean isHere() {
    return state.here();
  }

  /// Whether anything says that he is there; more is not asked of a guest.
  public boolean isNoted() {
    return isTapped() || isHere() || isFollowing();
  }

  public boolean isFollowing() {
    return state == RollState.FOLLOWING;
  }
}
