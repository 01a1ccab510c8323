package vn.chibo.notice;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.Logger;
import vn.chibo.kernel.InTurn;

/// Sends what lies in the outbox, a few letters at a time. A letter may go twice when this program
/// dies between the mail server's yes and our note of it; it is never lost.
@ApplicationScoped
class SendMails {

  private static final Logger LOG = Logger.getLogger(SendMails.class);

  private final Postings postings;
  private final ReactiveMailer mailer;
  private final MailConfig config;

  SendMails(Postings postings, ReactiveMailer mailer, MailConfig config) {
    this.postings = postings;
    this.mailer = mailer;
    this.config = config;
  }

  @Scheduled(
      every = "${chibo.jobs.send-mails:5s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> send() {
    return postings.take().chain(this::sendAll);
  }

  private Uni<Void> sendAll(List<Posting> mails) {
    return InTurn.each(mails, config.enabled() ? this::send : postings::kept);
  }

  private Uni<Void> send(Posting mail) {
    return handedOver(mail)
        .chain(() -> postings.sent(mail))
        .onFailure()
        .recoverWithUni(failure -> putOff(mail, failure));
  }

  /// Deferred, because a recipient that is no address fails before anything is sent.
  private Uni<Void> handedOver(Posting mail) {
    return Uni.createFrom()
        .deferred(() -> mailer.send(written(mail)))
        .ifNoItem()
        .after(config.timeout())
        .fail();
  }

  private Uni<Void> putOff(Posting mail, Throwable failure) {
    var trouble = failure.getClass().getSimpleName();
    LOG.warnf("A mail was not sent, attempt %d: %s", mail.attempts(), trouble);
    return postings.failed(mail, trouble);
  }

  private Mail written(Posting posting) {
    var mail =
        new Mail()
            .setFrom(config.sender())
            .addTo(posting.recipient())
            .setSubject(posting.subject())
            .setText(posting.text())
            .setHtml(posting.html());
    return posting.calendar() == null ? mail : withCalendar(mail, posting);
  }

  private static Mail withCalendar(Mail mail, Posting posting) {
    var file = Objects.requireNonNull(posting.calendar()).getBytes(StandardCharsets.UTF_8);
    var type = "text/calendar; charset=utf-8; method=" + posting.calendarMethod();
    return mail.addAttachment("lich.ics", file, type);
  }
}
