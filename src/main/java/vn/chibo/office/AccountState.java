package vn.chibo.office;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;

/// How far the holder of a post came to an account. It holds no link and no secret.
record AccountState(
    UUID post,
    @Nullable String username,
    boolean closed,
    boolean seen,
    boolean mailable,
    @Nullable Boolean byHand,
    @Nullable Instant issuedAt,
    @Nullable Instant expiresAt,
    @Nullable Instant openedAt,
    @Nullable Instant acceptedAt,
    @Nullable Instant revokedAt) {

  static Uni<List<AccountState>> of(Database database, UUID organisation) {
    return database.list(AccountState.class, OF, Map.of("organisation", organisation));
  }

  /// He signs in with it: there is nobody to invite.
  boolean inUse() {
    return username != null && seen && !closed;
  }

  /// An invitation that can still be accepted.
  boolean isOpen(Instant now) {
    return issuedAt != null
        && acceptedAt == null
        && revokedAt == null
        && expiresAt != null
        && now.isBefore(expiresAt);
  }

  String sentence(OfficeWords words, Instant now) {
    var text = words.text;
    if (isOpen(now)) {
      return openSentence(words);
    }
    if (username != null) {
      return closed
          ? text.closedAccount(username)
          : seen ? text.hasAccount(username) : text.notSeen(username);
    }
    return expiresAt != null && revokedAt == null && acceptedAt == null
        ? text.expiredOn(words.day(expiresAt))
        : text.noAccount();
  }

  private String openSentence(OfficeWords words) {
    if (openedAt != null) {
      return words.text.openedOn(words.day(openedAt));
    }
    var day = issuedAt == null ? "" : words.day(issuedAt);
    var until = expiresAt == null ? "" : words.hour(expiresAt);
    return Boolean.TRUE.equals(byHand)
        ? words.text.invitedByHand(day, until)
        : words.text.invitedByMail(day, until);
  }

  private static final String OF =
      """
      select post, username, coalesce(closed, false), coalesce(seen, false), mailable, by_hand,
        issued_at, expires_at, opened_at, accepted_at, revoked_at
      from account_states(:organisation)
      """;
}
