package vn.chibo.mail;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.InTurn;

/// Sends what lies in the outbox, a few letters at a time (decision 24). A letter may go twice when
/// this program dies between the mail server's yes and our note of it, then under the same
/// Message-ID; it is never lost.
@ApplicationScoped
class SendMails {

  private static final Logger LOG = Logger.getLogger(SendMails.class);
  private static final int ROUNDS = 60;

  private final Postings postings;
  private final SmtpLine line;
  private final MailConfig config;

  SendMails(Postings postings, SmtpLine line, MailConfig config) {
    this.postings = postings;
    this.line = line;
    this.config = config;
  }

  @Scheduled(
      every = "${chibo.jobs.send-mails:5s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> send() {
    return rounds(ROUNDS);
  }

  /// Goes on while letters are due and the server takes them; what is left waits for the next time.
  private Uni<Void> rounds(int left) {
    return postings
        .take()
        .chain(mails -> config.enabled() ? sendAll(mails) : keepAll(mails))
        .chain(goesOn -> goesOn && left > 1 ? rounds(left - 1) : Uni.createFrom().voidItem());
  }

  private Uni<Boolean> keepAll(List<Posting> mails) {
    return InTurn.each(mails, postings::kept).replaceWith(!mails.isEmpty());
  }

  /// A mail with what hindered it; null when it went.
  private record Carried(Posting mail, @Nullable Trouble trouble) {

    boolean serverAnswers() {
      return trouble == null || !trouble.isTheServer();
    }
  }

  /// The letters go side by side, so that a slow one does not hold up the others; what became of
  /// them is noted one after the other.
  private Uni<Boolean> sendAll(List<Posting> mails) {
    if (mails.isEmpty()) {
      return Uni.createFrom().item(false);
    }
    return Uni.join()
        .all(mails.stream().map(this::carried).toList())
        .andFailFast()
        .chain(all ->
            InTurn.each(all, this::note)
                .replaceWith(all.stream().allMatch(Carried::serverAnswers)));
  }

  private Uni<Carried> carried(Posting mail) {
    return line.carry(mail).map(trouble -> new Carried(mail, trouble));
  }

  private Uni<Void> note(Carried carried) {
    var trouble = carried.trouble();
    if (trouble == null) {
      return postings.sent(carried.mail());
    }
    LOG.warnf("A mail was not sent, attempt %d: %s", carried.mail().attempts(), trouble);
    return postings.failed(carried.mail(), trouble);
  }
}
