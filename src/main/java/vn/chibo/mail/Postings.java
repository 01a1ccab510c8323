package vn.chibo.mail;

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
/// a mail server. What was sent, kept or refused for good loses its body, and with it the link,
/// unless the data is invented (decision 13); what was given up for the server's sake can be sent
/// again.
@ApplicationScoped
class Postings {

  private static final Subject SENDER = Subject.job("send-mails");
  private static final int LONGEST_DOUBLING = 10;
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  private final Database database;
  private final WrongAddresses wrongAddresses;
  private final QuietHours quietHours;
  private final MailConfig config;
  private final Clock clock;
  private final boolean example;

  Postings(
      Database database,
      WrongAddresses wrongAddresses,
      QuietHours quietHours,
      MailConfig config,
      Clock clock,
      @ConfigProperty(name = "chibo.web.example", defaultValue = "false") boolean example) {
    this.database = database;
    this.wrongAddresses = wrongAddresses;
    this.quietHours = quietHours;
    this.config = config;
    this.clock = clock;
    this.example = example;
  }

  /// Takes as many letters as may go now and puts each off, so that another node, or this one after
  /// a crash, takes it again only if nothing is heard of it by then. One taker at a time, or two
  /// nodes together would pass the limit of a minute.
  Uni<List<Posting>> take() {
    return database.as(
        SENDER, () -> database.list(String.class, ALONE, Map.of()).chain(this::takeDue));
  }

  private Uni<List<Posting>> takeDue() {
    var now = clock.instant();
    return database.list(
        Posting.class,
        TAKE,
        Map.of(
            "now", now,
            "again", now.plus(config.timeout()).plus(config.firstPause()),
            "quiet", quietHours.now(),
            "before", now.minus(A_MINUTE),
            "minute", config.perMinute(),
            "once", config.atOnce()));
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
        Map.of(
            "id", mail.id(),
            "attempts", mail.attempts(),
            "state", state.name(),
            "at", clock.instant(),
            "example", example);
    return database.as(SENDER, () -> database.run(END, values)).replaceWithVoid();
  }

  Uni<Void> failed(Posting mail, Trouble trouble) {
    return database.as(
        SENDER,
        () ->
            trouble.isTheAddress()
                ? putOff(mail, trouble).chain(() -> wrongAddresses.note(mail.id(), trouble))
                : putOff(mail, trouble));
  }

  private Uni<Void> putOff(Posting mail, Trouble trouble) {
    boolean last = trouble.isForGood() || mail.attempts() >= config.attempts();
    var values =
        Map.<String, Object>of(
            "id", mail.id(),
            "attempts", mail.attempts(),
            "trouble", trouble.name(),
            "hopeless", trouble.isForGood(),
            "state", last ? MailState.FAILED.name() : MailState.WAITING.name(),
            "next", clock.instant().plus(pauseAfter(mail.attempts())));
    return database.run(TRY_AGAIN, values).replaceWithVoid();
  }

  Duration pauseAfter(int attempts) {
    return config.firstPause().multipliedBy(1L << Math.min(LONGEST_DOUBLING, attempts - 1));
  }

  private static final String ALONE =
      "select cast(pg_advisory_xact_lock(hashtext('take-mails')) as text)";

  private static final String TAKE =
      """
      with due as (
        select id from outbox
        where state = 'WAITING' and next_at <= :now
          and (not :quiet or rests_until is null or rests_until <= :now)
        order by next_at, id
        limit least(cast(:once as integer), greatest(0, cast(:minute as integer) - (
          select count(*) from outbox tried
          where tried.tried_at > :before and tried.tried_at <= :now)))
        for update skip locked),
      taken as (
        update outbox o set attempts = o.attempts + 1, next_at = :again, tried_at = :now
        from due where o.id = due.id
        returning o.id, o.recipient, o.subject, o.body_text, o.body_html,
          o.calendar, o.calendar_method, o.unsubscribe, o.attempts, o.written_at)
      select id, recipient, subject, body_text, body_html, calendar, calendar_method, unsubscribe,
        attempts
      from taken
      order by written_at, id
      """;

  private static final String END =
      """
      update outbox set state = :state, trouble = null, example = :example,
        sent_at = case when :state = 'SENT' then cast(:at as timestamptz) end,
        body_text = case when :example then body_text end,
        body_html = case when :example then body_html end,
        calendar = case when :example then calendar end,
        unsubscribe = null
      where id = :id and state = 'WAITING' and attempts = :attempts
      """;

  private static final String TRY_AGAIN =
      """
      update outbox set state = :state, next_at = :next, trouble = :trouble,
        body_text = case when not :hopeless then body_text end,
        body_html = case when not :hopeless then body_html end,
        calendar = case when not :hopeless then calendar end,
        unsubscribe = case when not :hopeless then unsubscribe end
      where id = :id and state = 'WAITING' and attempts = :attempts
      """;
}
