package vn.chibo.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static vn.chibo.notice.Occasions.THANH;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.meeting.MeetingId;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.StoppedClock;

/// What a personal link opens, and to whom (decision 2).
@ChiboTest
class PersonalLinkTest {

  @Inject Backstage backstage;
  @Inject StoppedClock clock;
  @Inject Occasions occasions;
  @Inject SummonMembers summonMembers;
  @Inject ReplaceLink replaceLink;
  @Inject AdmitDevice admitDevice;

  Instant evening = Occasions.anEvening();
  MeetingId meeting;

  @BeforeEach
  void everyoneIsSummoned() {
    clock.stopAt(evening.minus(Duration.ofDays(7)));
    meeting = occasions.draft(evening);
    backstage.wait(() -> summonMembers.summon(meeting, THANH));
  }

  @AfterEach
  void theClockGoesOn() {
    clock.goOn();
  }

  /// One device with its cookies.
  private final class Phone {

    private final Map<String, String> cookies = new HashMap<>();

    Response open(String secret) {
      var door = asking().get("/m/" + secret);
      cookies.putAll(door.cookies());
      return door;
    }

    Response get(String path) {
      return asking().get(path);
    }

    Response post(String path, String... form) {
      var request =
          asking()
              .contentType("application/x-www-form-urlencoded; charset=UTF-8")
              .header("Sec-Fetch-Site", "same-origin");
      for (int i = 0; i < form.length; i += 2) {
        request.formParam(form[i], form[i + 1]);
      }
      return request.post(path);
    }

    private RequestSpecification asking() {
      return given().redirects().follow(false).accept("text/html").cookies(cookies);
    }
  }

  @Test
  void theLinkOpensTheMembersOwnPageAndChangesNothing() {
    var phone = new Phone();

    phone
        .open(secret(Cast.QUYET_AWAY))
        .then()
        .statusCode(303)
        .header("Location", endsWith(pageOf(Cast.QUYET_AWAY)));

    phone
        .get(pageOf(Cast.QUYET_AWAY))
        .then()
        .statusCode(200)
        .header("Cache-Control", containsString("no-store"))
        .body(containsString("Chào đồng chí Lường Văn Quyết"))
        .body(containsString("Còn 7 ngày"))
        .body(containsString("Hoàng Văn Thành, Bí thư chi bộ"))
        .body(not(containsString("Mùa A Lử")));
    assertThat(bound(Cast.QUYET_AWAY)).isEqualTo("false");
  }

  @Test
  void thePageSpeaksEnglishToWhoAsks() {
    var phone = new Phone();
    phone.open(secret(Cast.QUYET_AWAY));

    phone
        .get(pageOf(Cast.QUYET_AWAY) + "?lang=en")
        .then()
        .statusCode(200)
        .body(containsString("Hello, comrade"))
        .body(containsString("19:30 to 21:00"));
  }

  @Test
  void aLinkOpensNobodyElsesPage() {
    var phone = new Phone();
    phone.open(secret(Cast.QUYET_AWAY));

    for (var path : new String[] {"", "/answer", "/device"}) {
      phone
          .get(pageOf(Cast.LU_OFFICIAL) + path)
          .then()
          .statusCode(404)
          .body(not(containsString("Mùa A Lử")))
          .body(containsString("Đường dẫn này không mở được"));
    }
    phone.post(pageOf(Cast.LU_OFFICIAL) + "/answer", "reply", "COMING").then().statusCode(404);
    assertThat(answers(Cast.LU_OFFICIAL)).isZero();
  }

  @Test
  void anUnknownLinkIsExplained() {
    new Phone()
        .open("aaaaaaaaaaaaaaaaaaaaaaaaaa")
        .then()
        .statusCode(404)
        .body(containsString("Đường dẫn này không mở được"));
  }

  @Test
  void aRevokedLinkIsExplainedAlsoToWhoHasItOpen() {
    var phone = new Phone();
    var secret = secret(Cast.QUYET_AWAY);
    phone.open(secret);

    backstage.wait(() -> replaceLink.revoke(meeting, summons(Cast.QUYET_AWAY), THANH));

    phone.get(pageOf(Cast.QUYET_AWAY)).then().statusCode(410).body(containsString("thu hồi"));
    phone.open(secret).then().statusCode(410);
  }

  @Test
  void aLinkExpiresSomeTimeAfterTheMeeting() {
    var phone = new Phone();
    phone.open(secret(Cast.QUYET_AWAY));
    clock.stopAt(evening.plus(Duration.ofMinutes(89)).plus(Duration.ofHours(24)));
    phone.get(pageOf(Cast.QUYET_AWAY)).then().statusCode(200);

    clock.pass(Duration.ofMinutes(1));

    phone.get(pageOf(Cast.QUYET_AWAY)).then().statusCode(410).body(containsString("hết hạn"));
  }

  @Test
  void theFirstActBindsTheDevice() {
    var phone = new Phone();
    phone.open(secret(Cast.QUYET_AWAY));

    phone
        .post(pageOf(Cast.QUYET_AWAY) + "/answer", "reply", "COMING_ONLINE")
        .then()
        .statusCode(303);

    assertThat(bound(Cast.QUYET_AWAY)).isEqualTo("true");
    phone.get(pageOf(Cast.QUYET_AWAY)).then().body(containsString("sẽ dự trực tuyến"));
  }

  @Test
  void aSecondDeviceMayReadButActsOnlyAfterTheCode() {
    var secret = secret(Cast.QUYET_AWAY);
    var first = new Phone();
    first.open(secret);
    first.post(pageOf(Cast.QUYET_AWAY) + "/answer", "reply", "COMING");
    var second = new Phone();
    second.open(secret);
    var page = pageOf(Cast.QUYET_AWAY);

    second.get(page).then().statusCode(200).body(containsString("đang gắn với máy khác"));
    second
        .post(page + "/answer", "reply", "CANNOT_COME", "reason", "SICK")
        .then()
        .statusCode(403)
        .body(containsString("đang gắn với máy khác"));
    second.post(page + "/device").then().statusCode(303);
    second
        .post(page + "/device/code", "code", "no")
        .then()
        .statusCode(422)
        .body(containsString("Mã chưa đúng"));
    second.post(page + "/device/code", "code", code("quyet@example.vn")).then().statusCode(303);

    second.post(page + "/answer", "reply", "CANNOT_COME", "reason", "SICK").then().statusCode(303);
    first.post(page + "/answer", "reply", "COMING").then().statusCode(303);
    assertThat(answers(Cast.QUYET_AWAY)).isEqualTo(3);
  }

  @Test
  void aCodeTriedTooOftenIsClosed() {
    var secret = secret(Cast.QUYET_AWAY);
    var first = new Phone();
    first.open(secret);
    first.post(pageOf(Cast.QUYET_AWAY) + "/answer", "reply", "COMING");
    var second = new Phone();
    second.open(secret);
    var page = pageOf(Cast.QUYET_AWAY);
    second.post(page + "/device");
    for (int i = 0; i < 5; i++) {
      second.post(page + "/device/code", "code", "x").then().statusCode(422);
    }

    second
        .post(page + "/device/code", "code", code("quyet@example.vn"))
        .then()
        .statusCode(422)
        .body(containsString("nhập sai nhiều lần"));
  }

  @Test
  void whoHasNoMailIsLetInByTheClerksYes() {
    var denh = summons(Cast.DENH_WITHOUT_MAIL);
    var paper = occasions.paperLink(denh, evening);
    var page = "/invitation/" + denh;
    var first = new Phone();
    first.open(paper);
    first.post(page + "/answer", "reply", "COMING").then().statusCode(303);
    var second = new Phone();
    second.open(paper);
    second.post(page + "/device").then().statusCode(303);
    second.get(page + "/device").then().body(containsString("Đang chờ người ghi biên bản"));
    var waiting = backstage.wait(() -> admitDevice.waiting(THANH, meeting));
    assertThat(waiting).hasSize(1);

    backstage.wait(() -> admitDevice.letIn(THANH, meeting, waiting.getFirst().link()));

    second.post(page + "/answer", "reply", "COMING").then().statusCode(303);
  }

  @Test
  void anExcuseWithoutReasonIsMendedNotLost() {
    var phone = new Phone();
    phone.open(secret(Cast.QUYET_AWAY));

    phone
        .post(pageOf(Cast.QUYET_AWAY) + "/answer", "reply", "CANNOT_COME", "words", "Con ốm nặng")
        .then()
        .statusCode(422)
        .contentType(containsString("text/html"))
        .body(containsString("chọn lý do vắng trong danh sách"))
        .body(containsString("Con ốm nặng"));

    assertThat(answers(Cast.QUYET_AWAY)).isZero();
  }

  @Test
  void answersEndWithTheMeeting() {
    var phone = new Phone();
    phone.open(secret(Cast.QUYET_AWAY));
    backstage.sql(
        "update meeting set stage = 'ENDED', opened_at = starts_at, opened_by = chair, ended_at = planned_end, ended_by = chair where id = '%s'"
            .formatted(meeting));

    phone
        .post(pageOf(Cast.QUYET_AWAY) + "/answer", "reply", "COMING")
        .then()
        .statusCode(409)
        .body(containsString("đã kết thúc"));
    phone.get(pageOf(Cast.QUYET_AWAY)).then().statusCode(200).body(containsString("Đã kết thúc"));
  }

  @Test
  void theFollowerOfTheCellHasALinkOfHisOwn() {
    var phone = new Phone();
    phone.open(secret(Cast.HA_FOLLOWER));

    phone.get(pageOf(Cast.HA_FOLLOWER)).then().statusCode(200).body(containsString("Phạm Thu Hà"));
  }

  private String secret(UUID member) {
    return occasions.secretFor(meeting, member);
  }

  private SummonsId summons(UUID member) {
    return occasions.summonsOf(meeting, member);
  }

  private String pageOf(UUID member) {
    return "/invitation/" + summons(member);
  }

  private String bound(UUID member) {
    return backstage.text(
        "select (device_hash is not null)::text from personal_link where summons = '%s'"
            .formatted(summons(member)));
  }

  private long answers(UUID member) {
    return backstage.number(
        "select count(*) from answer where summons = '%s'".formatted(summons(member)));
  }

  private String code(String recipient) {
    var body =
        backstage.text(
            "select body_text from outbox where recipient = '%s' and subject like 'Mã%%' order by written_at desc, id desc limit 1"
                .formatted(recipient));
    var found = Pattern.compile("(?m)^(\\d{6})$").matcher(body);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
