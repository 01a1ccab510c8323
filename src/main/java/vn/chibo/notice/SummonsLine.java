package vn.chibo.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.quorum.Standing;

/// One summoned person as the cell's officers see him: how the notice went, and his answer.
record SummonsLine(
    UUID summons,
    String name,
    SummonsRole role,
    @Nullable Standing standing,
    boolean hasMail,
    @Nullable String phone,
    @Nullable MailState mail,
    @Nullable Instant mailAt,
    @Nullable Channel told,
    @Nullable Instant toldAt,
    boolean hasLink,
    @Nullable Reply reply) {

  /// Whether he is known to have learnt of the meeting.
  public boolean knows() {
    return mail == MailState.SENT || told != null || reply != null;
  }

  boolean isUnsure() {
    return !knows() && mail != MailState.WAITING;
  }

  /// His mail lies with us because there is no mail server, and nothing else told him.
  boolean keptBack() {
    return mail == MailState.KEPT && !knows();
  }

  /// Only paper or a call will reach him.
  public boolean needsSlip() {
    return isUnsure() && (!hasMail || mail == MailState.KEPT || mail == MailState.FAILED);
  }

  /// The answer as the template chooses by it; NONE before the first.
  public String replyCode() {
    return reply == null ? "NONE" : reply.name();
  }

  public String mailCode() {
    return mail == null ? "NONE" : mail.name();
  }

  public String toldCode() {
    return told == null ? "NONE" : told.name();
  }

  public boolean following() {
    return role == SummonsRole.FOLLOWER;
  }

  public boolean guest() {
    return role == SummonsRole.GUEST;
  }

  public @Nullable Moment mailed() {
    return mailAt == null ? null : new Moment(mailAt);
  }

  public @Nullable Moment toldWhen() {
    return toldAt == null ? null : new Moment(toldAt);
  }
}
