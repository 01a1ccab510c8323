package vn.chibo.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chibo.meeting.MeetingId;
import vn.chibo.notice.Occasions;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;

/// A calendar to subscribe to tells when and where, to whoever has its secret, until that is taken
/// back (R9, decision 24).
@ChiboTest
class R09FeedTest {

  private static final Pattern ADDRESS = Pattern.compile("/f/([a-z0-9]{26})\\.ics");

  @Inject Backstage backstage;
  @Inject Occasions occasions;

  @AfterEach
  void noFeedIsLeft() {
    backstage.sql(
        "update calendar_feed set revoked_at = now(), revoked_by = made_by where revoked_at is null");
  }

  @Test
  void aMembersFeedHoldsTheMeetingsHeIsSummonedTo() {
    var meeting = called();
    var secret = made("thanh", "/mine/calendar");

    var calendar = fetch(secret).then().statusCode(200).extract().asString();

    var event = eventOf(meeting, calendar);
    assertThat(event.getSummary().getValue()).isEqualTo("Lịch họp");
    assertThat(event.getUid().getValue())
        .isEqualTo(meeting + "." + Cast.THANH_SECRETARY + "@chibo");
    assertThat(calendar.toLowerCase()).doesNotContain("chi bộ", "đảng", "sinh hoạt", "/m/");
  }

  @Test
  void aCellsFeedKeepsTheCommitteesMeetingsToItself() {
    var meeting = called();
    var committee = occasions.draft(Occasions.anEvening(), "IN_PERSON", "COMMITTEE_MEETING");
    occasions.summon(committee);
    var secret = made("thanh", "/cells/" + Cast.NA_KHOANG + "/calendar-feed");

    fetch(secret)
        .then()
        .statusCode(200)
        .body(containsString(meeting + "@chibo"), not(containsString(committee.toString())));
  }

  @Test
  void whatDidNotChangeIsNotSentAgain() {
    called();
    var secret = made("thanh", "/mine/calendar");
    var tag = fetch(secret).then().extract().header("ETag");

    given()
        .header("If-None-Match", tag)
        .get("/f/" + secret + ".ics")
        .then()
        .statusCode(304)
        .header("ETag", equalTo(tag));

    called();
    assertThat(fetch(secret).header("ETag")).isNotEqualTo(tag);
  }

  @Test
  void aCancelledMeetingStaysInTheFeedAsCancelled() {
    var meeting = called();
    backstage.sql(
        "update meeting set stage = 'CANCELLED', cancelled_at = now() where id = '%s'"
            .formatted(meeting));
    var secret = made("thanh", "/mine/calendar");

    var event = eventOf(meeting, fetch(secret).asString());

    assertThat(event.getStatus().isCancelled()).isTrue();
    assertThat(event.getSequence().getValue()).isEqualTo(1);
  }

  @Test
  void aFeedThatWasTakenBackOpensNoMoreAndANewOneEndsTheOld() {
    var first = made("thanh", "/mine/calendar");
    var second = made("thanh", "/mine/calendar");
    fetch(first).then().statusCode(404);
    fetch(second).then().statusCode(200);

    post("thanh", "/mine/calendar", "revoke").then().statusCode(303);
    post("thanh", "/mine/calendar", "revoke").then().statusCode(303);

    fetch(second).then().statusCode(404);
    fetch("a".repeat(26)).then().statusCode(404);
    assertThat(
            backstage.number(
                "select count(*) from calendar_feed where secret_hash = sha256('%s')"
                    .formatted(second)))
        .isEqualTo(1);
  }

  @Test
  void anOfficerMakesTheFeedOfAMemberWithoutAnAccountAndANeighbourDoesNot() {
    var path = "/cells/" + Cast.NA_KHOANG + "/members/" + Cast.DENH_WITHOUT_MAIL + "/calendar-feed";

    fetch(made("mai", path)).then().statusCode(200);

    post("neighbour", path, "make").then().statusCode(404);
    post("huyen", path, "make").then().statusCode(404);
    post("mai", path, "").then().statusCode(422);
  }

  @Test
  void aBrokenCalendarThatAsksAllDayIsToldToWait() {
    var secret = made("thanh", "/mine/calendar");
    for (int i = 0; i < 60; i++) {
      fetch(secret).then().statusCode(200);
    }

    fetch(secret).then().statusCode(429).header("Retry-After", "3600");
  }

  private static VEvent eventOf(MeetingId meeting, String calendar) {
    return Biweekly.parse(calendar).first().getEvents().stream()
        .filter(each -> each.getUid().getValue().startsWith(meeting.toString()))
        .findFirst()
        .orElseThrow();
  }

  private MeetingId called() {
    var meeting = occasions.draft(Occasions.anEvening());
    occasions.summon(meeting);
    return meeting;
  }

  private static Response fetch(String secret) {
    return given().get("/f/" + secret + ".ics");
  }

  private static String made(String username, String path) {
    var page = post(username, path, "make").then().statusCode(200).extract().asString();
    var found = ADDRESS.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static Response post(String username, String path, String act) {
    return given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .cookies(SignIn.cookiesOf(Account.named(username)))
        .header("Sec-Fetch-Site", "same-origin")
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("act", act)
        .baseUri("http://localhost")
        .post(path);
  }
}
