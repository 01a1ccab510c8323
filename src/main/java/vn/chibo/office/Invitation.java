package vn.chibo.office;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Refusal;

/// What the holder of an invitation's secret is invited to, and what is known of his account.
record Invitation(
    UUID id,
    UUID member,
    String name,
    Instant expiresAt,
    @Nullable Instant acceptedAt,
    @Nullable Instant revokedAt,
    boolean postEnded,
    @Nullable UUID account,
    @Nullable String username,
    @Nullable String subject,
    boolean closed,
    boolean seen,
    UUID place) {

  /// What accepting it would do.
  enum Way {
    /// There is no account yet: one is made, or one he has is linked.
    NEW,
    /// It was made and nobody has signed in with it: another first password.
    FIRST_PASSWORD,
    /// It was closed with an earlier post: it is opened again, password and code as they were.
    REOPEN
  }

  /// Refuses `invitation-revoked`, `invitation-expired`, `invitation-post-over` and
  /// `invitation-used`: told apart, because the reader can do something different about each.
  Way way(Instant now) {
    if (revokedAt != null) {
      throw Refusal.gone("invitation-revoked");
    }
    if (postEnded) {
      throw Refusal.gone("invitation-post-over");
    }
    if (account != null && seen && !closed || acceptedAt != null && account == null) {
      throw Refusal.gone("invitation-used");
    }
    if (!now.isBefore(expiresAt)) {
      throw Refusal.gone("invitation-expired");
    }
    if (account == null) {
      return Way.NEW;
    }
    return closed && seen ? Way.REOPEN : Way.FIRST_PASSWORD;
  }
}
