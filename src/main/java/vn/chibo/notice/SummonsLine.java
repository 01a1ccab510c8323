package vn.chibo.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.mail.MailState;
import vn.chibo.mail.Trouble;
import vn.chibo.membership.Channel;
import vn.chibo.quorum.Standing;

/// One summoned person as the cell's officers see him: how the notice went, by which way he is told
/// next, and his answer. `next` is null when there is nothing to do.
record SummonsLine(Row row, @Nullable Channel next) {

  /// @param mailIsCurrent whether that mail told the meeting as it stands now
  /// @param openedAt when his own page was first read or used
  record Row(
      UUID summons,
      UUID member,
      String name,
      SummonsRole role,
      @Nullable Standing standing,
      boolean hasAddress,
      boolean takesMail,
      @Nullable Trouble addressTrouble,
      @Nullable String phone,
      @Nullable String order,
      @Nullable MailState mail,
      @Nullable Trouble mailTrouble,
      @Nullable Instant mailAt,
      boolean mailIsCurrent,
      @Nullable Channel told,
      @Nullable Instant toldAt,
      boolean toldIsCurrent,
      @Nullable Instant openedAt,
      boolean hasLink,
      @Nullable Reply reply,
      @Nullable Instant repliedAt,
      boolean replyIsCurrent) {

    /// Whether he is known to have learnt of the meeting as it stands now.
    boolean knows() {
      return (mail == MailState.SENT && mailIsCurrent) || toldIsCurrent || replyIsCurrent;
    }
  }

  public UUID summons() {
    return row.summons();
  }

  public UUID member() {
    return row.member();
  }

  public String name() {
    return row.name();
  }

  public @Nullable String phone() {
    return row.phone();
  }

  public boolean takesMail() {
    return row.takesMail();
  }

  public boolean hasLink() {
    return row.hasLink();
  }

  public @Nullable Channel told() {
    return row.told();
  }

  public @Nullable Instant toldAt() {
    return row.toldAt();
  }

  public @Nullable Reply reply() {
    return row.reply();
  }

  public boolean knows() {
    return row.knows();
  }

  boolean isUnsure() {
    return next != null;
  }

  /// He was told, but not of the change since.
  public boolean toldBefore() {
    return !knows() && (row.told() != null || row.mail() == MailState.SENT);
  }

  /// His mail lies with us because there is no mail server, and nothing else told him.
  boolean keptBack() {
    return row.mail() == MailState.KEPT && !knows();
  }

  /// No mail reaches him: a slip can be handed over, or somebody calls.
  public boolean needsSlip() {
    return isUnsure() && next != Channel.MAIL && next != Channel.POSTED;
  }

  public boolean addressIsWrong() {
    return row.addressTrouble() != null;
  }

  @Nullable Trouble trouble() {
    return row.addressTrouble() == null ? row.mailTrouble() : row.addressTrouble();
  }

  /// The answer as the template chooses by it; NONE before the first.
  public String replyCode() {
    return row.reply() == null ? "NONE" : row.reply().name();
  }

  public String mailCode() {
    return row.mail() == null ? "NONE" : row.mail().name();
  }

  public String toldCode() {
    return row.told() == null ? "NONE" : row.told().name();
  }

  public String nextCode() {
    return next == null ? "NONE" : next.name();
  }

  public boolean following() {
    return row.role() == SummonsRole.FOLLOWER;
  }

  public boolean guest() {
    return row.role() == SummonsRole.GUEST;
  }

  public @Nullable Moment mailed() {
    return moment(row.mailAt());
  }

  public @Nullable Moment toldWhen() {
    return moment(row.toldAt());
  }

  public @Nullable Moment opened() {
    return moment(row.openedAt());
  }

  public @Nullable Moment replied() {
    return moment(row.repliedAt());
  }

  private static @Nullable Moment moment(@Nullable Instant at) {
    return at == null ? null : new Moment(at);
  }
}
