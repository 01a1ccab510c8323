package vn.chibo.attendance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.quorum.RollState;
import vn.chibo.quorum.Standing;
import vn.chibo.quorum.Voter;

/// All evidence about one member, united (R15, R16).
///
/// @param since the first sign that he is there, or null
/// @param left when he went, or null
/// @param settled the entry that decides the state, or null while only taps and stays speak
/// @param tap his own check-in, or null
/// @param wasInRoom whether the room server ever saw him
/// @param afterRoll he came when the roll-call was closed: he speaks and does not vote (decision 7)
public record Line(
    Summoned who,
    RollState state,
    @Nullable Instant since,
    @Nullable Instant left,
    boolean late,
    boolean leftEarly,
    boolean afterRoll,
    @Nullable Entry settled,
    @Nullable Entry tap,
    boolean wasInRoom) {

  public UUID member() {
    return who.member();
  }

  public @Nullable Standing standing() {
    return who.standing();
  }

  /// On the roll: a member of the cell or its guest by R4, not a visitor.
  public boolean isOnTheRoll() {
    return who.standing() != null;
  }

  public @Nullable UUID site() {
    return settled == null || state != RollState.PRESENT_SITE ? null : settled.site();
  }

  /// As counting sees him. Who has gone was here, but has no hand to raise any more.
  Voter voter(Standing standing) {
    return new Voter(standing, left == null ? state : RollState.NOT_EXPECTED);
  }

  /// In the denominator of a vote if the roll-call were closed now (R20).
  public boolean isInBody() {
    var standing = who.standing();
    return standing != null && voter(standing).isInBody();
  }

  boolean awaitsTheClerk() {
    return isOnTheRoll() && state.awaitsTheClerk();
  }
}
