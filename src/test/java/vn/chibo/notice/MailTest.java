package vn.chibo.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.notice.Occasions.THANH;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.audit.Outbox;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.Mailbox;
import vn.chibo.testkit.StoppedClock;

/// Letters on their way through a real mail server.
@ChiboTest
class MailTest {

  @Inject Backstage backstage;
  @Inject StoppedClock clock;
  @Inject Occasions occasions;
  @Inject SummonMembers summonMembers;
  @Inject Postman postman;
  @Inject Postings postings;
  @Inject Outbox outbox;

  Instant evening = Occasions.anEvening();

  @BeforeEach
  void aWeekBefore() {
    backstage.sql("update outbox set state = 'KEPT' where state = 'WAITING'");
    clock.stopAt(evening.minus(Duration.ofDays(7)));
  }

  @AfterEach
  void theClockGoesOn() {
    clock.goOn();
  }

  @Test
  void aNoticeArrivesWithLinkAndCalendar() {
    var box = Mailbox.of("quyet@example.vn").emptied();
    var meeting = occasions.draft(evening);
    backstage.wait(() -> summonMembers.summon(meeting, THANH));
    var secret = occasions.secretFor(meeting, Cast.QUYET_AWAY);

    postman.deliver();

    var mail = box.all().getFirst();
    assertThat(mail.subject())
        .isEqualTo("Thông báo lịch họp ngày " + vn.chibo.kernel.VietnamTime.date(evening));
    assertThat(mail.plain()).contains("/m/" + secret, "19 giờ 30", "Vàng A Páo, 0900000113");
    assertThat(mail.html()).contains("href=\"http", "/m/" + secret, "Nhà văn hóa thôn");
    assertThat(mail.calendar()).contains("METHOD:REQUEST").doesNotContain(secret);
  }

  @Test
  void whatWasSentNoLongerHoldsTheLink() {
    var mail = put("lu@example.vn");

    postman.deliver();
    postman.deliver();

    assertThat(column(mail, "state")).isEqualTo("SENT");
    assertThat(column(mail, "attempts")).isEqualTo("1");
    assertThat(column(mail, "coalesce(body_text, body_html, calendar, 'gone')")).isEqualTo("gone");
  }

  @Test
  void aRefusedLetterIsTriedAgainLaterAndThenGivenUp() {
    var mail = put("not an address");

    postman.deliver();
    postman.deliver();
    assertThat(column(mail, "state")).isEqualTo("WAITING");
    assertThat(column(mail, "attempts")).isEqualTo("1");

    for (int i = 0; i < 8; i++) {
      clock.pass(Duration.ofHours(2));
      postman.deliver();
    }

    assertThat(column(mail, "state")).isEqualTo("FAILED");
    assertThat(column(mail, "attempts")).isEqualTo("8");
    assertThat(column(mail, "coalesce(body_text, 'gone')")).isEqualTo("gone");
  }

  @Test
  void thePauseDoublesWithEachAttempt() {
    assertThat(postings.pauseAfter(1)).isEqualTo(Duration.ofSeconds(30));
    assertThat(postings.pauseAfter(2)).isEqualTo(Duration.ofSeconds(60));
    assertThat(postings.pauseAfter(4)).isEqualTo(Duration.ofSeconds(240));
  }

  @Test
  void withoutAMailServerALetterIsKept() {
    var mail = put("mai@example.vn");
    var taken = backstage.wait(postings::take);

    backstage.wait(() -> postings.kept(taken.getFirst()));

    assertThat(column(mail, "state")).isEqualTo("KEPT");
    assertThat(column(mail, "(sent_at is null)::text")).isEqualTo("true");
  }

  private UUID put(String recipient) {
    return backstage.as(
        THANH.subject(),
        () ->
            outbox.put(
                new Outbox.Letter(
                    recipient,
                    "Thử",
                    "http://x/m/abc",
                    "<p>/m/abc</p>",
                    null,
                    null,
                    Cast.NA_KHOANG)));
  }

  private String column(UUID mail, String column) {
    return backstage.text("select %s from outbox where id = '%s'".formatted(column, mail));
  }
}
