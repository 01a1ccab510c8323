package vn.chibo.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One summoned person and what he answered, as the cell committee reads it.
record AnswerLine(
    UUID summons,
    String name,
    SummonsRole role,
    @Nullable UUID id,
    @Nullable Reply reply,
    @Nullable String reasonCode,
    @Nullable String reasonText,
    @Nullable Instant givenAt,
    @Nullable Boolean entered,
    @Nullable Boolean accepted,
    @Nullable String decider,
    @Nullable Instant decidedAt,
    @Nullable String siteName,
    @Nullable Instant papersSeenAt) {

  /// The answer as the template chooses by it; NONE before the first.
  public String replyCode() {
    return reply == null ? "NONE" : reply.name();
  }

  public boolean excuse() {
    return reply == Reply.CANNOT_COME && !follows();
  }

  public @Nullable Moment papersSeen() {
    return papersSeenAt == null ? null : new Moment(papersSeenAt);
  }

  public boolean waits() {
    return reply == Reply.CANNOT_COME && accepted == null && !follows();
  }

  /// The committee member who follows the cell: he says whether he attends, and nobody decides.
  public boolean follows() {
    return role == SummonsRole.FOLLOWER;
  }

  public boolean decided() {
    return accepted != null;
  }

  public boolean byOfficer() {
    return Boolean.TRUE.equals(entered);
  }

  public @Nullable Moment given() {
    return givenAt == null ? null : new Moment(givenAt);
  }

  public @Nullable Moment decidedWhen() {
    return decidedAt == null ? null : new Moment(decidedAt);
  }

  @Override
  public String toString() {
    return "AnswerLine[" + summons + "]";
  }
}
