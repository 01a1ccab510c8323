package vn.chibo.conference;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;

/// A committee hosts, its cells are the sites, and the attendance is each cell's own (R10, R15).
@ChiboTest
class R10ConferenceTest {

  private static final String HOST = "/organisations/" + Cast.NAM_SANG + "/conferences";

  @Inject Backstage backstage;

  @Test
  void eachInvitedCellHasADraftOfItsOwn() {
    var conference = convened("89-GM/ĐU", "3");

    as("committee")
        .get(conference)
        .then()
        .statusCode(200)
        .body(containsString("Chi bộ đang chuẩn bị, chưa gửi thông báo"));
    assertThat(meetings(conference)).isEqualTo(2);
    as("thanh")
        .get("/meetings/" + meetingOf(conference))
        .then()
        .statusCode(200)
        .body(containsString("href=\"" + conference + "\""));
  }

  @Test
  void sentTwiceItIsConvenedOnce() {
    var first = convened("90-GM/ĐU", "4");

    var second = convened("90-GM/ĐU", "4");

    assertThat(second).isEqualTo(first);
    assertThat(meetings(first)).isEqualTo(2);
  }

  @Test
  void aCellThatHasSomethingElseIsNamedAndCanBeInvitedAgain() {
    var other = busy(Cast.BAN_LECH, "2089-05-10T01:00:00Z");
    var conference = convened("91-GM/ĐU", "5");
    as("committee")
        .get(conference)
        .then()
        .body(containsString("Trùng giờ với một buổi khác của chi bộ"))
        .body(containsString("Mời lại 1 chi bộ còn vướng"));
    backstage.sql(
        "update meeting set stage = 'CANCELLED', cancelled_at = now() where id = '" + other + "'");

    as("committee").post(conference + "/cells").then().statusCode(303);

    assertThat(meetings(conference)).isEqualTo(2);
    as("committee").get(conference).then().body(not(containsString("Trùng giờ")));
  }

  @Test
  void theConveningDocumentAuthorisesTheOnlinePartForThatDay() {
    var conference = convened("92-GM/ĐU", "6", "HYBRID");

    assertThat(
            backstage.text(
                """
                select string_agg(distinct a.number || ' ' || a.from_on || ' ' || a.hybrid, ',')
                from study_conference_cell s join meeting m on m.id = s.meeting
                  join online_authorisation a on a.id = m.authorisation
                where s.conference = '%s' and m.form = 'HYBRID'
                """
                    .formatted(id(conference))))
        .isEqualTo("92-GM/ĐU 2089-06-10 true");
  }

  @Test
  void movedItTakesAlongWhoFollowsItsHour() {
    var conference = convened("93-GM/ĐU", "7");

    hours("20", "7", "13 giờ 30").post(conference + "/time").then().statusCode(303);

    assertThat(starts(conference)).isEqualTo("2089-07-20 06:30:00+00");
    assertThat(facts("CONFERENCE_MOVED", conference)).isEqualTo(2);
  }

  @Test
  void calledOffItEndsWhatHasNotBegun() {
    var conference = convened("94-GM/ĐU", "8");

    as("committee")
        .formParam("reason", "Mưa lũ, chia cắt")
        .post(conference + "/cancellation")
        .then()
        .statusCode(303);

    as("committee").get(conference).then().body(containsString("Đã hủy: Mưa lũ, chia cắt"));
    assertThat(
            backstage.number(
                """
                select count(*) from study_conference_cell s join meeting m on m.id = s.meeting
                where s.conference = '%s' and m.stage = 'CANCELLED'
                """
                    .formatted(id(conference))))
        .isEqualTo(2);
    as("committee").post(conference + "/cells").then().statusCode(409);
  }

  @Test
  void whoDoesNotHostMakesAndChangesNothing() {
    var conference = convened("95-GM/ĐU", "9");

    form("stranger", "96-GM/ĐU", "9", "IN_PERSON").post(HOST + "/new").then().statusCode(404);
    form("inspector", "96-GM/ĐU", "9", "IN_PERSON").post(HOST + "/new").then().statusCode(404);
    as("thanh")
        .formParam("reason", "Không họp")
        .post(conference + "/cancellation")
        .then()
        .statusCode(404);
    as("neighbour").get(conference).then().statusCode(404);
    as("thanh").get(conference).then().statusCode(200).body(not(containsString("<form")));
    assertThat(backstage.number("select count(*) from study_conference where number = '96-GM/ĐU'"))
        .isZero();
  }

  @Test
  void whatIsMissingIsAskedForAndWhatWasTypedStays() {
    as("committee")
        .formParam("title", "Học tập Nghị quyết")
        .formParam("form", "ONLINE")
        .formParam("day", "31")
        .formParam("month", "2")
        .formParam("year", "2089")
        .formParam("start", "lúc sáng")
        .post(HOST + "/new")
        .then()
        .statusCode(422)
        .body(containsString("Học tập Nghị quyết"))
        .body(containsString("lúc sáng"))
        .body(containsString("Đồng chí ghi số, ký hiệu văn bản triệu tập"))
        .body(containsString("Đồng chí chọn căn cứ để họp trực tuyến hoặc kết hợp"))
        .body(containsString("Không có ngày này"))
        .body(containsString("Đồng chí chọn ít nhất một chi bộ"));
  }

  private String convened(String number, String month) {
    return convened(number, month, "IN_PERSON");
  }

  private String convened(String number, String month, String form) {
    var to =
        form("committee", number, month, form)
            .post(HOST + "/new")
            .then()
            .statusCode(303)
            .extract()
            .header("Location");
    return to.substring(to.indexOf("/conferences/"));
  }

  private static RequestSpecification form(
      String username, String number, String month, String form) {
    return as(username)
        .formParam("title", "Học tập Nghị quyết số 09-NQ/TU")
        .formParam("number", number)
        .formParam("decided-day", "2")
        .formParam("decided-month", "1")
        .formParam("decided-year", "2026")
        .formParam("form", form)
        .formParam("ground", "DISPERSED")
        .formParam("place", "Hội trường Đảng ủy xã")
        .formParam("day", "10")
        .formParam("month", month)
        .formParam("year", "2089")
        .formParam("start", "7:30")
        .formParam("minutes", "180")
        .formParam("cell", Cast.NA_KHOANG, Cast.BAN_LECH, Cast.AN_PHU_SCHOOL);
  }

  private static RequestSpecification hours(String day, String month, String start) {
    return as("committee")
        .formParam("day", day)
        .formParam("month", month)
        .formParam("year", "2089")
        .formParam("start", start)
        .formParam("minutes", "180");
  }

  private static RequestSpecification as(String username) {
    return given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .header("Sec-Fetch-Site", "same-origin")
        .cookies(SignIn.cookiesOf(Account.named(username)));
  }

  private UUID busy(UUID cell, String from) {
    var id = UUID.randomUUID();
    backstage.sql(
        """
        insert into meeting (id, cell, kind, form, month, starts_at, planned_end, place, stage,
          rule_set, chair, contact, room_name, written_by, written_at)
        values ('%1$s', '%2$s', 'EXTRAORDINARY', 'IN_PERSON', '2089-05-01', '%3$s',
          timestamptz '%3$s' + interval '1 hour', 'Nhà văn hóa', 'DRAFT', '208-qd-tw', '%4$s',
          '%4$s', replace('%1$s', '-', ''), '%4$s', now())
        """
            .formatted(id, cell, from, Cast.LECH_SECRETARY));
    return id;
  }

  private static String id(String conference) {
    return conference.substring(conference.lastIndexOf('/') + 1);
  }

  private long meetings(String conference) {
    return backstage.number(
        """
        select count(*) from study_conference_cell s join meeting m on m.id = s.meeting
        where s.conference = '%s' and m.kind = 'STUDY_CONFERENCE'
        """
            .formatted(id(conference)));
  }

  private String meetingOf(String conference) {
    return backstage.text(
        "select meeting::text from study_conference_cell where conference = '%s' and cell = '%s'"
            .formatted(id(conference), Cast.NA_KHOANG));
  }

  private String starts(String conference) {
    return backstage.text(
        """
        select string_agg(distinct (m.starts_at at time zone 'UTC')::text || '+00', ',')
        from study_conference_cell s join meeting m on m.id = s.meeting where s.conference = '%s'
        """
            .formatted(id(conference)));
  }

  private long facts(String kind, String conference) {
    return backstage.number(
        "select count(*) from fact where kind = '%s' and body ->> 'conference' = '%s'"
            .formatted(kind, id(conference)));
  }
}
