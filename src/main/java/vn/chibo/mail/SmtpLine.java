package vn.chibo.mail;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.AsyncResult;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.impl.ContextInternal;
import io.vertx.ext.mail.MailAttachment;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.MailResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// The line to the mail server. A server that falls silent is hung up on, or its open connections
/// would use up the line and no letter would go even when it is well again.
@ApplicationScoped
class SmtpLine {

  private final Vertx vertx;
  private final SmtpSettings settings;
  private final MailConfig config;
  private @Nullable MailClient client;

  SmtpLine(Vertx vertx, SmtpSettings settings, MailConfig config) {
    this.vertx = vertx;
    this.settings = settings;
    this.config = config;
  }

  /// What hindered this mail, or null when the server took it. Never fails.
  Uni<@Nullable Trouble> carry(Posting mail) {
    return Uni.createFrom()
        .deferred(() -> UniHelper.toUni(handedOver(mail).future()))
        .<@Nullable Trouble>map(_ -> null)
        .onFailure()
        .recoverWithItem(Trouble::of);
  }

  /// Answers on the caller's context, where his next transaction can begin.
  private Promise<Void> handedOver(Posting mail) {
    Promise<Void> done = ((ContextInternal) vertx.getOrCreateContext()).promise();
    long timer =
        vertx.setTimer(
            config.timeout().toMillis(), _ -> done.tryFail(new TimeoutException("silent")));
    line().sendMail(written(mail), answer -> settle(done, timer, answer));
    return done;
  }

  private void settle(Promise<Void> done, long timer, AsyncResult<MailResult> answer) {
    vertx.cancelTimer(timer);
    if (answer.succeeded()) {
      done.tryComplete();
    } else {
      done.tryFail(answer.cause());
    }
  }

  private synchronized MailClient line() {
    if (client == null) {
      client = MailClient.create(vertx, settings.forSilenceOf(config.timeout()));
    }
    return client;
  }

  private MailMessage written(Posting mail) {
    var message =
        new MailMessage()
            .setFrom(config.sender())
            .setTo(address(mail.recipient()))
            .setSubject(mail.subject())
            .setText(mail.text())
            .setHtml(mail.html())
            .addHeader("Message-ID", mail.messageId(config.sender()))
            .addHeader("Auto-Submitted", "auto-generated");
    withUnsubscribe(message, mail.unsubscribe());
    return withCalendar(message, mail);
  }

  private static String address(String typed) {
    if (typed.isBlank() || typed.indexOf('@') < 1 || !typed.chars().allMatch(c -> c > ' ')) {
      throw new IllegalArgumentException("no address");
    }
    return typed;
  }

  /// One press without a page, as large mailboxes ask for (RFC 8058).
  private static void withUnsubscribe(MailMessage message, @Nullable String where) {
    if (where != null) {
      message
          .addHeader("List-Unsubscribe", "<" + where + ">")
          .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
  }

  private static MailMessage withCalendar(MailMessage message, Posting mail) {
    if (mail.calendar() == null) {
      return message;
    }
    var file =
        MailAttachment.create()
            .setData(Buffer.buffer(Objects.requireNonNull(mail.calendar())))
            .setName("lich.ics")
            .setContentType("text/calendar; charset=utf-8; method=" + mail.calendarMethod());
    return message.setAttachment(List.of(file));
  }
}
