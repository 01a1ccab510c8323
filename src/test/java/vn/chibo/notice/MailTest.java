package vn.chibo.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.notice.Occasions.THANH;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
}
