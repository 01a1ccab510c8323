package vn.chibo.addendum;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.document.Hash;

/// One addendum as it is stored. `original` is the SHA-256 of the file it adds to.
record Addendum(
    UUID id,
    UUID meeting,
    int number,
    String reason,
    String text,
    String original,
    Instant writtenAt,
    String writtenBy,
    @Nullable Instant withdrawnAt,
    @Nullable Instant issuedAt,
    @Nullable UUID document,
    @Nullable String sha256,
    @Nullable String code,
    int signatures) {

  /// What is signed: the words, their number and the file they add to.
  String hash() {
    return Hash.of(String.join("\n", Integer.toString(number), original, reason, text)).hex();
  }

  boolean isIssued() {
    return issuedAt != null;
  }

  boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  /// It waits for signatures.
  boolean isOpen() {
    return !isIssued() && !isWithdrawn();
  }

  boolean canBeWithdrawn() {
    return isOpen() && signatures == 0;
  }

  /// "01", as documents write numbers.
  String written() {
    return "%02d".formatted(number);
  }
}
