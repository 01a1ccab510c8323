package vn.chibo.minutes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The minutes of one meeting as they are stored. `hash` is the fingerprint of the stored content,
/// made by the database from its own canonical text.
record MinutesRow(
    UUID meeting,
    MinutesStage stage,
    String content,
    String hash,
    int version,
    @Nullable Instant readAt,
    @Nullable Instant adoptedAt,
    @Nullable String numberText,
    @Nullable Instant issuedAt,
    @Nullable UUID document,
    @Nullable String sha256,
    @Nullable String verifyCode,
    @Nullable String fingerprint,
    @Nullable Instant sentAt,
    boolean onPaper,
    int signatures) {

  /// May typed sentences still change (R28)? Until the first signature.
  boolean takesNotes() {
    return signatures == 0 && stage.isBefore(MinutesStage.SIGNED);
  }

  boolean isDraft() {
    return stage == MinutesStage.DRAFT;
  }

  boolean isIssued() {
    return stage == MinutesStage.ISSUED;
  }
}
