package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Subject;

/// The outbox as the sender sees it. Each step is a transaction of its own: no connection waits for
/// a mail server. What was sent or kept loses its body, and with it the link, unless the data is
/// invented (decision 13).
@ApplicationScoped
class Postings {

  private static final Subject SENDER = Subject.job("send-mails");
  private static final int LONGEST_DOUBLING = 10;

  private final Database database;
  private final MailConfig config;
  private final Clock clock;
  private final boolean example;

  Postings(
      Database database,
      MailConfig config,
      Clock clock,
      @ConfigProperty(name = "chibo.web.example", defaultValue = "false") boolean example) {
    this.database = database;
    this.config = config;
    this.clock = clock;
    this.example = example;
  }

  /// Takes the letters that are due and puts each off, so that another node, or this one after a
  /// crash, takes it again only if nothing is heard of it by then.
  Uni<List<Posting>> take() {
    var now = clock.instant();
    var values = Map.of("now", now, "again", now.plus(config.timeout()).plus(config.firstPause()));
    return database.as(SENDER, () -> database.list(Posting.class, TAKE, values));
  }

  Uni<Void> sent(Posting mail) {
    return end(mail, MailState.SENT);
  }

  /// There is no mail server: the letter waits for nobody.
  Uni<Void> kept(Posting mail) {
    return end(mail, MailState.KEPT);
  }

  private Uni<Void> end(Posting mail, MailState state) {
    var values =
        Map.of("id", mail.id(), "state", state.name(), "at", clock.instant(), "example", example);
    return database.as(SENDER, () -> database.run(END, values)).replaceWithVoid();
  }

  /// `trouble` is a class of error, never what a server said: that may hold an address.
  Uni<Void> failed(Posting mail, String trouble) {
    var last = mail.attempts() >= config.attempts();
    var values =
        Map.of(
            "id",
            mail.id(),
            "trouble",
            trouble,
            "state",
            last ? MailState.FAILED.name() : MailState.WAITING.name(),
            "next",
            clock.instant().plus(pauseAfter(mail.attempts())));
    return database.as(SENDER, () -> database.run(TRY_AGAIN, values)).replaceWithVoid();
  }

  Duration pauseAfter(int attempts) {
    return config.firstPause().multipliedBy(1L << Math.min(LONGEST_DOUBLING, attempts - 1));
  }

  private static final String TAKE =
      """
      with due as (
        select id from outbox
        where state = 'WAITING' and next_at <= :now
        order by next_at
        limit 20
        for update skip locked),
      taken as (
        update outbox o set attempts = o.attempts + 1, next_at = :again
        from due where o.id = due.id
        returning o.id, o.recipient, o.subject, o.body_text, o.body_html,
          o.calendar, o.calendar_method, o.attempts, o.written_at)
      select id, recipient, subject, body_text, body_html, calendar, calendar_method, attempts
      from taken
      order by written_at
      """;

  private static final String END =
      """
      update outbox set state = :state, last_error = null, example = :example,
        sent_at = case when :state = 'SENT' then cast(:at as timestamptz) end,
        body_text = case when :example then body_text end,
        body_html = case when :example then body_html end,
        calendar = case when :example then calendar end
      where id = :id
      """;

  private static final String TRY_AGAIN =
      """
      update outbox set state = :state, next_at = :next, last_error = :trouble,
        body_text = case when :state = 'WAITING' then body_text end,
        body_html = case when :state = 'WAITING' then body_html end,
        calendar = case when :state = 'WAITING' then calendar end
      where id = :id
      """;
}
