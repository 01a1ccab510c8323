package vn.chibo.attendance;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chibo.quorum.RollState;

/// A button of the roll: what the one who looks says about a member.
enum Mark {
  HALL(EvidenceKind.CLERK_ROLL, RollState.PRESENT_HALL),
  SITE(EvidenceKind.CLERK_ROLL, RollState.PRESENT_SITE),
  /// Called by name and answered from the room.
  VOICE(EvidenceKind.VOICE, RollState.PRESENT_ONLINE),
  PHONE(EvidenceKind.PHONE, RollState.PRESENT_PHONE),
  FOLLOWING(EvidenceKind.CLERK_ROLL, RollState.FOLLOWING),
  EXCUSED(EvidenceKind.CLERK_ROLL, RollState.EXCUSED),
  UNEXCUSED(EvidenceKind.CLERK_ROLL, RollState.UNEXCUSED),
  /// Ticked by mistake.
  NOT_YET(EvidenceKind.CORRECTION, RollState.NOT_YET),
  /// Went before the end; what he was before stays true.
  LEFT(EvidenceKind.LEFT, RollState.NOT_YET);

  private final EvidenceKind kind;
  private final RollState supports;

  Mark(EvidenceKind kind, RollState supports) {
    this.kind = kind;
    this.supports = supports;
  }

  static Optional<Mark> named(@Nullable String name) {
    return Arrays.stream(values()).filter(mark -> mark.name().equals(name)).findFirst();
  }

  EvidenceKind kind() {
    return kind;
  }

  RollState supports() {
    return supports;
  }

  /// What a roll on paper can say.
  boolean isOnPaper() {
    return this == HALL || this == EXCUSED || this == UNEXCUSED;
  }

  /// Present from afar, which a meeting in person does not know (R10a).
  boolean isFromAfar() {
    return this == VOICE || this == PHONE;
  }
}
