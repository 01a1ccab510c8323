package vn.chibo.minutes;

import java.util.Optional;
import java.util.UUID;
import vn.chibo.meeting.Evening;

/// The two who sign minutes (R27). They are two persons: the tables refuse a clerk who chairs.
public enum SignaturePart {
  CLERK,
  CHAIR;

  public Optional<UUID> signer(Evening evening) {
    return switch (this) {
      case CLERK -> Optional.ofNullable(evening.clerk());
      case CHAIR -> Optional.of(evening.chair());
    };
  }

  /// The part of this member, if he has one.
  public static Optional<SignaturePart> of(Evening evening, UUID member) {
    for (var part : values()) {
      if (part.signer(evening).filter(member::equals).isPresent()) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }
}
