package vn.chibo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chibo.meeting.MeetingId;
import vn.chibo.notice.Occasions;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Browsers;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.Pictures;
import vn.chibo.testkit.StoppedClock;

/// A member's phone loses its network just when he says that he is there: the tap is kept on the
/// phone with its time, sent when the network is back, and counted once (decision 3).
@ChiboTest
class OfflineCheckInTest {

  @Inject Backstage backstage;
  @Inject Occasions occasions;
  @Inject StoppedClock clock;

  @AfterEach
  void timeGoesOn() {
    clock.goOn();
  }

  @Test
  void aCheckInWithoutANetworkIsKeptOnThePhoneAndSentOnce() {
    var meeting = openMeeting();
    try (var visitor = Browsers.visitor(Browsers.PHONE)) {
      var page = Browsers.page(visitor, new ArrayList<>());
      page.navigate(
          "http://localhost:%d/m/%s"
              .formatted(RestAssured.port, occasions.secretFor(meeting, Cast.LU_OFFICIAL)));
      visitor.setOffline(true);

      page.click("#presence form button");

      PlaywrightAssertions.assertThat(page.locator("#presence-answer"))
          .containsText("Đã lưu trên máy");
      Pictures.take(page, "check-in-offline");
      assertThat(evidence(meeting)).isZero();
      visitor.setOffline(false);
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(() -> assertThat(evidence(meeting)).isOne());
      page.reload();
      assertThat(evidence(meeting)).isOne();
    }
  }

  private long evidence(MeetingId meeting) {
    return backstage.number(
        "select count(*) from evidence where meeting = '%s' and member = '%s'"
            .formatted(meeting, Cast.LU_OFFICIAL));
  }

  private MeetingId openMeeting() {
    var start = Occasions.anEvening();
    var meeting = occasions.draft(start, "HYBRID", "EXTRAORDINARY");
    occasions.summon(meeting);
    backstage.sql(
        "update meeting set stage = 'OPEN', opened_at = starts_at, opened_by = chair where id = '%s'"
            .formatted(meeting));
    clock.stopAt(start.plusSeconds(60));
    return meeting;
  }
}
