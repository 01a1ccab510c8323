package vn.chibo.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.audit.Outbox;
import vn.chibo.kernel.Subject;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.RoughMailServer;
import vn.chibo.testkit.RoughMailServer.Manner;
import vn.chibo.testkit.StoppedClock;

/// Nothing is sent of what was rolled back, nothing is lost, and what goes wrong with one letter
/// stays with it (decision 24). Real SMTP, also with a server that misbehaves.
@ChiboTest
class OutboxTest {

  private static final Subject THANH = Subject.person(Cast.THANH_SECRETARY);
  private static final Instant MORNING =
      VietnamTime.at(LocalDate.of(2087, 5, 12), LocalTime.of(9, 0));
  private static final Instant NIGHT =
      VietnamTime.at(LocalDate.of(2087, 5, 12), LocalTime.of(23, 0));

  @Inject Backstage backstage;
  @Inject StoppedClock clock;
  @Inject Outbox outbox;
  @Inject Postings postings;
  @Inject SendMails sendMails;
  @Inject Vertx vertx;

  private @Nullable RoughMailServer server;

  @BeforeEach
  void aQuietMorning() {
    backstage.sql("update outbox set state = 'KEPT' where state = 'WAITING'");
    backstage.sql("update outbox set tried_at = null");
    clock.stopAt(MORNING);
  }

  @AfterEach
  void theClockGoesOn() {
    clock.goOn();
    if (server != null) {
      server.close();
    }
  }

  @Test
  void whatWasRolledBackIsNeverSent() {
    var recipient = address();

    assertThatThrownBy(() ->
            backstage.as(
                THANH,
                () ->
                    outbox
                        .put(letter(recipient, null))
                        .chain(() ->
                            Uni.createFrom()
                                .failure(new IllegalStateException("changed our mind")))))
        .hasMessageContaining("changed our mind");

    assertThat(
            backstage.number("select count(*) from outbox where recipient = '" + recipient + "'"))
        .isZero();
  }

  @Test
  void whatWasSentNoLongerHoldsTheLink() {
    var mail = put(address(), null);

    send(_ -> Manner.TAKES);

    assertThat(column(mail, "state")).isEqualTo("SENT");
    assertThat(column(mail, "attempts")).isEqualTo("1");
    assertThat(column(mail, "coalesce(body_text, body_html, calendar, unsubscribe, 'gone')"))
        .isEqualTo("gone");
  }

  @Test
  void aRefusedAddressIsNotWrittenToAgainUntilItIsCorrected() {
    var recipient = address();
    var mail = put(recipient, null);
    var later = put(recipient, NIGHT.plus(Duration.ofDays(1)));
    clock.stopAt(MORNING);

    send(_ -> Manner.KNOWS_NO_SUCH_MAILBOX);

    assertThat(column(mail, "state")).isEqualTo("FAILED");
    assertThat(column(mail, "trouble")).isEqualTo("ADDRESS_REFUSED");
    assertThat(column(mail, "coalesce(body_text, 'gone')")).isEqualTo("gone");
    assertThat(column(later, "state")).isEqualTo("FAILED");
    assertThat(
            backstage.text(
                "select trouble from wrong_address where cleared_at is null and address_hash = address_hash('"
                    + recipient.toUpperCase()
                    + "')"))
        .isEqualTo("ADDRESS_REFUSED");
  }

  @Test
  void whatIsNoAddressIsSaidSoAtOnce() {
    var mail = put("not an address " + UUID.randomUUID(), null);

    send(_ -> Manner.TAKES);

    assertThat(column(mail, "state")).isEqualTo("FAILED");
    assertThat(column(mail, "trouble")).isEqualTo("ADDRESS_UNREADABLE");
  }

  @Test
  void aRefusedLetterSaysNothingAgainstItsAddress() {
    var recipient = address();
    var mail = put(recipient, null);

    send(_ -> Manner.REFUSES_THE_LETTER);

    assertThat(column(mail, "state")).isEqualTo("FAILED");
    assertThat(column(mail, "trouble")).isEqualTo("LETTER_REFUSED");
    assertThat(
            backstage.number(
                "select count(*) from wrong_address where address_hash = address_hash('"
                    + recipient
                    + "')"))
        .isZero();
  }

  @Test
  void aBusyServerIsAskedAgainWithLongerAndLongerPausesAndThenGivenUp() {
    var mail = put(address(), null);
    server = new RoughMailServer(_ -> Manner.IS_BUSY);

    send();
    send();
    assertThat(column(mail, "state")).isEqualTo("WAITING");
    assertThat(column(mail, "attempts")).isEqualTo("1");
    assertThat(column(mail, "trouble")).isEqualTo("SERVER_BUSY");

    for (int i = 0; i < 11; i++) {
      clock.pass(Duration.ofHours(9));
      send();
    }

    assertThat(column(mail, "state")).isEqualTo("FAILED");
    assertThat(column(mail, "attempts")).isEqualTo("12");
    assertThat(column(mail, "body_text")).contains("/m/");
  }

  @Test
  void aLetterThatWasGivenUpCanBeSentAgain() {
    var mail = put(address(), null);
    backstage.sql(
        "update outbox set state = 'FAILED', trouble = 'SERVER_AWAY', attempts = 12 where id = '%s'"
            .formatted(mail));
    backstage.sql(
        "update outbox set state = 'WAITING', attempts = 0 where id = '%s'".formatted(mail));

    send(_ -> Manner.TAKES);

    assertThat(column(mail, "state")).isEqualTo("SENT");
  }

  @Test
  void aServerThatSaysNothingTalksNonsenseOrHangsUpHindersNoOtherLetter() {
    var silent = put("silent-" + address(), null);
    var nonsense = put("nonsense-" + address(), null);
    var hangsUp = put("hangs-up-" + address(), null);
    var others = IntStream.range(0, 12).mapToObj(_ -> put(address(), null)).toList();
    server =
        new RoughMailServer(to ->
            to.startsWith("silent")
                ? Manner.SAYS_NOTHING
                : to.startsWith("nonsense")
                    ? Manner.TALKS_NONSENSE
                    : to.startsWith("hangs-up") ? Manner.HANGS_UP : Manner.TAKES);

    for (int i = 0; i < 4; i++) {
      send();
    }

    assertThat(others).allMatch(mail -> column(mail, "state").equals("SENT"));
    assertThat(column(silent, "trouble")).isEqualTo("SERVER_SILENT");
    assertThat(column(nonsense, "trouble")).isEqualTo("SERVER_UNREADABLE");
    assertThat(column(hangsUp, "state")).isEqualTo("WAITING");
    assertThat(List.of(silent, nonsense, hangsUp))
        .allMatch(mail -> column(mail, "attempts").equals("1"));
  }

  @Test
  void aLineThatWasSilentManyTimesWorksWhenTheServerIsWellAgain() {
    var deaf = new boolean[] {true};
    server = new RoughMailServer(_ -> deaf[0] ? Manner.SAYS_NOTHING : Manner.TAKES);
    var line = line();
    var mails = IntStream.range(0, 15).mapToObj(_ -> put(address(), null)).toList();
    for (int i = 0; i < 3; i++) {
      send(line);
    }
    deaf[0] = false;
    clock.pass(Duration.ofHours(1));

    send(line);

    assertThat(mails).allMatch(mail -> column(mail, "state").equals("SENT"));
  }

  @Test
  void aServerThatIsAwayKeepsEveryLetterWaiting() {
    var mail = put(address(), null);
    server = new RoughMailServer(_ -> Manner.TAKES);
    server.close();

    send();

    assertThat(column(mail, "state")).isEqualTo("WAITING");
    assertThat(column(mail, "trouble")).isEqualTo("SERVER_AWAY");
  }

  @Test
  void twoSendersAtOnceSendEachLetterOnce() {
    var mails = IntStream.range(0, 40).mapToObj(_ -> put(address(), null)).toList();
    server = new RoughMailServer(_ -> Manner.TAKES);

    var both =
        List.of(CompletableFuture.runAsync(this::send), CompletableFuture.runAsync(this::send));
    both.forEach(CompletableFuture::join);

    assertThat(server.messageIds()).hasSize(40).doesNotHaveDuplicates();
    assertThat(mails).allMatch(mail -> column(mail, "state").equals("SENT"));
  }

  /// Sent at least once: the second time under the same name, so that a mailbox can drop it.
  @Test
  void aCrashBetweenTheServersYesAndOurNoteSendsTheSameMessageAgain() {
    var mail = put(address(), null);
    server = new RoughMailServer(_ -> Manner.TAKES);
    var taken = backstage.wait(postings::take).getFirst();
    backstage.wait(() -> line().carry(taken));

    send();
    assertThat(server.messageIds()).hasSize(1);
    clock.pass(Duration.ofMinutes(2));
    send();

    assertThat(server.messageIds()).hasSize(2).allMatch(id -> id.contains(mail.toString()));
    assertThat(column(mail, "state")).isEqualTo("SENT");
  }

  @Test
  void aSlowSenderDoesNotOverwriteWhatALaterOneNoted() {
    var mail = put(address(), null);
    var slow = backstage.wait(postings::take).getFirst();
    clock.pass(Duration.ofMinutes(2));
    var later = backstage.wait(postings::take).getFirst();
    backstage.wait(() -> postings.sent(later));

    backstage.wait(() -> postings.failed(slow, Trouble.SERVER_SILENT));

    assertThat(column(mail, "state")).isEqualTo("SENT");
  }

  @Test
  void noMoreLettersGoOutInAMinuteThanTheLimitOfTheChannel() {
    IntStream.range(0, 9).forEach(_ -> put(address(), null));
    server = new RoughMailServer(_ -> Manner.TAKES);
    backstage.sql(
        """
        insert into outbox (written_at, recipient, subject, state, next_at, tried_at)
        select now(), '', 'Thử', 'SENT', now(), '%s' from generate_series(1, 596)
        """
            .formatted(MORNING.minusSeconds(30)));
    try {
      send();
      assertThat(server.letters()).hasSize(4);

      clock.pass(Duration.ofSeconds(61));
      send();
      assertThat(server.letters()).hasSize(9);
    } finally {
      backstage.sql("update outbox set tried_at = null");
    }
  }

  @Test
  void aLetterThatCanWaitRestsAtNight() {
    clock.stopAt(NIGHT);
    var canWait = put(address(), NIGHT.plus(Duration.ofDays(3)));
    var cannotWait = put(address(), NIGHT.minus(Duration.ofHours(1)));
    var asked = put(address(), null);

    send(_ -> Manner.TAKES);
    assertThat(column(canWait, "state")).isEqualTo("WAITING");
    assertThat(column(cannotWait, "state")).isEqualTo("SENT");
    assertThat(column(asked, "state")).isEqualTo("SENT");

    clock.stopAt(VietnamTime.at(LocalDate.of(2087, 5, 13), LocalTime.of(6, 0)));
    send();
    assertThat(column(canWait, "state")).isEqualTo("SENT");
  }

  @Test
  void theQuietHoursGoOverMidnight() {
    var nine = LocalTime.of(21, 0);
    var six = LocalTime.of(6, 0);

    assertThat(QuietHours.covers(nine, six, LocalTime.of(20, 59))).isFalse();
    assertThat(QuietHours.covers(nine, six, nine)).isTrue();
    assertThat(QuietHours.covers(nine, six, LocalTime.MIDNIGHT)).isTrue();
    assertThat(QuietHours.covers(nine, six, LocalTime.of(5, 59))).isTrue();
    assertThat(QuietHours.covers(nine, six, six)).isFalse();
    assertThat(QuietHours.covers(six, six, six)).isFalse();
  }

  @Test
  void withoutAMailServerALetterIsKept() {
    var mail = put(address(), null);
    var taken = backstage.wait(postings::take);

    backstage.wait(() -> postings.kept(taken.getFirst()));

    assertThat(column(mail, "state")).isEqualTo("KEPT");
    assertThat(column(mail, "(sent_at is null)::text")).isEqualTo("true");
  }

  @Test
  void thePauseDoublesWithEachAttempt() {
    assertThat(postings.pauseAfter(1)).isEqualTo(Duration.ofSeconds(30));
    assertThat(postings.pauseAfter(2)).isEqualTo(Duration.ofSeconds(60));
    assertThat(postings.pauseAfter(4)).isEqualTo(Duration.ofSeconds(240));
  }

  private void send(Function<String, Manner> manners) {
    server = new RoughMailServer(manners);
    send();
  }

  private void send() {
    send(line());
  }

  private void send(SmtpLine line) {
    var sender = new SendMails(postings, line, new Impatient());
    backstage.wait(sender::send);
  }

  private SmtpLine line() {
    var settings =
        new SmallRyeConfigBuilder()
            .withDefaultValue("quarkus.mailer.host", "127.0.0.1")
            .withDefaultValue(
                "quarkus.mailer.port",
                String.valueOf(java.util.Objects.requireNonNull(server).port()))
            .withDefaultValue("quarkus.mailer.start-tls", "DISABLED")
            .build();
    return new SmtpLine(vertx, new SmtpSettings(settings), new Impatient());
  }

  /// As the defaults, but it does not wait long for a silent server.
  private record Impatient() implements MailConfig {

    @Override
    public boolean enabled() {
      return true;
    }

    @Override
    public String sender() {
      return "khong-tra-loi@example.vn";
    }

    @Override
    public Duration timeout() {
      return Duration.ofMillis(700);
    }

    @Override
    public int attempts() {
      return 12;
    }

    @Override
    public Duration firstPause() {
      return Duration.ofSeconds(30);
    }

    @Override
    public int atOnce() {
      return 5;
    }

    @Override
    public int perMinute() {
      return 600;
    }
  }

  private static String address() {
    return UUID.randomUUID() + "@example.vn";
  }

  private UUID put(String recipient, @Nullable Instant restsUntil) {
    return backstage.as(THANH, () -> outbox.put(letter(recipient, restsUntil)));
  }

  private static Outbox.Letter letter(String recipient, @Nullable Instant restsUntil) {
    return new Outbox.Letter(
            recipient, "Thử", "http://x/m/abc", "<p>/m/abc</p>", null, null, Cast.NA_KHOANG)
        .resting(restsUntil);
  }

  private String column(UUID mail, String column) {
    return backstage.text("select %s from outbox where id = '%s'".formatted(column, mail));
  }
}
