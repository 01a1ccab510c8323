package vn.chibo.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.meeting.MeetingId;
import vn.chibo.notice.Occasions;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Axe;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Browsers;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.Pictures;
import vn.chibo.testkit.SignIn;
import vn.chibo.testkit.StoppedClock;

/// Guests of a meeting, from the invitation to the room: they see time, place and agenda, are seen
/// on the board beside the body, and are never in it (R4, R20).
@ChiboTest
class GuestTest {

  private static final String GUEST = "Đặng Thị Bảy";

  @Inject Backstage backstage;
  @Inject Occasions occasions;
  @Inject StoppedClock clock;

  private MeetingId meeting;
  private Instant start;

  @BeforeEach
  void aMeetingIsCalled() {
    start = Occasions.anEvening();
    meeting = occasions.draft(start, "HYBRID", "EXTRAORDINARY");
    backstage.sql(
        """
        insert into agenda_item (meeting, position, kind, title, how) values
          ('%1$s', 1, 'REPORT', 'Bàn việc làm đường', 'OPEN'),
          ('%1$s', 2, 'DISCIPLINE', 'Việc riêng của chi bộ', 'IN_PERSON_ONLY');
        """
            .formatted(meeting));
    occasions.summon(meeting);
  }

  @AfterEach
  void timeGoesOn() {
    clock.goOn();
  }

  @Test
  void theSecretaryInvitesAndTheGuestReadsTimeAndAgendaOnly() {
    paper("Dự thảo nghị quyết mật của chi bộ");
    invite();

    var page = open();

    assertThat(page)
        .contains(GUEST, "trân trọng kính mời", "Bàn việc làm đường", "Nhà văn hóa thôn")
        .contains("không biểu quyết, không tính vào số đảng viên có mặt")
        .doesNotContain("Việc riêng của chi bộ", "Dự thảo nghị quyết", "/votes/")
        .doesNotContain("Lò Thị Mai", "Lường Văn Quyết", "Phạm Thị Huyền");
  }

  @Test
  void aPaperOfTheCellIsNotForAGuestEvenByItsAddress() {
    var paper = paper("Báo cáo");
    invite();

    byLink().accept("*/*").get(address() + "/papers/" + paper).then().statusCode(404);
  }

  @Test
  void aGuestEntersTheOpenRoomAndModeratesNothing() {
    invite();
    openSession();
    assertThat(open()).contains("Vào phòng họp", "Tôi đã đến");

    var location =
        byLink()
            .formParam("mode", "audio")
            .post(address() + "/room")
            .then()
            .statusCode(303)
            .extract()
            .header("Location");

    var claims = location.replaceFirst(".*#jwt=%22[^.]+\\.", "").replaceFirst("\\..*", "");
    assertThat(
            new String(
                Base64.getUrlDecoder().decode(claims), java.nio.charset.StandardCharsets.UTF_8))
        .contains("\"moderator\":\"false\"", GUEST);
  }

  @Test
  void aGuestIsCountedBesideTheBodyAndNeverInIt() {
    invite();
    openSession();
    var before = board();
    assertThat(before).contains("Danh sách");

    byLink().post(address() + "/presence").then().statusCode(303);

    var after = board();
    assertThat(after).contains(GUEST, "Trưởng thôn");
    assertThat(votes(after)).isEqualTo(votes(before));
    assertThat(open()).contains("Đã ghi nhận có mặt");
    assertThat(
            backstage.number(
                "select count(*) from evidence where meeting = '%s' and member = '%s'"
                    .formatted(meeting, guest())))
        .isOne();
  }

  @Test
  void aGuestNeitherVotesNorReservesAnOpinion() {
    invite();
    openSession();
    var motion = UUID.randomUUID();
    motion(motion);

    byLink().formParam("choice", "FOR").post(address() + "/votes/" + motion).then().statusCode(404);
    byLink()
        .formParam("id", UUID.randomUUID())
        .formParam("text", "Tôi bảo lưu")
        .post(address() + "/reserved-opinions")
        .then()
        .statusCode(403)
        .body(containsString("Bảo lưu ý kiến dành cho đảng viên"), containsString("Tôi bảo lưu"));

    assertThat(
            backstage.number(
                "select count(*) from card_vote where motion = '%s'".formatted(motion)))
        .isZero();
    assertThat(
            backstage.number(
                "select count(*) from reserved_opinion where meeting = '%s'".formatted(meeting)))
        .isZero();
  }

  @Test
  void theFollowerOfTheCellReadsAsWhatHeComesAndNeverVotes() {
    openSession();
    var page =
        by(occasions.secretFor(meeting, Cast.HA_FOLLOWER))
            .get("/invitation/" + occasions.summonsOf(meeting, Cast.HA_FOLLOWER))
            .asString();

    assertThat(page)
        .contains("với tư cách cấp ủy viên phụ trách", "Tôi đã đến", "Vào phòng họp")
        .doesNotContain("Tôi có mặt", "/votes/");
  }

  @Test
  void anInvitationTakenBackOpensNoMore() {
    invite();
    var secret = occasions.secretFor(meeting, guest());
    var summons = occasions.summonsOf(meeting, guest());

    secretary()
        .post("/meetings/" + meeting + "/guests/" + summons + "/withdrawal")
        .then()
        .statusCode(303);

    given().accept("text/html").get("/m/" + secret).then().statusCode(410);
    secretary().get("/meetings/" + meeting + "/guests").then().body(not(containsString(GUEST)));
    assertThat(facts("GUEST_WITHDRAWN")).isOne();
  }

  @Test
  void whatIsWrongStandsBesideItsFieldAndNothingIsLost() {
    secretary()
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .formParam("name", "")
        .formParam("capacity", "Bí thư đoàn xã")
        .formParam("email", "không phải thư")
        .post("/meetings/" + meeting + "/guests")
        .then()
        .statusCode(422)
        .body(containsString("ghi họ và tên"), containsString("Địa chỉ thư chưa đúng"))
        .body(containsString("Bí thư đoàn xã"), containsString("không phải thư"));
  }

  @Test
  void anotherCellsSecretaryInvitesNobody() {
    for (var stranger : List.of("neighbour", "lech", "ha", "huyen")) {
      as(stranger)
          .formParam("name", "Người Lạ")
          .post("/meetings/" + meeting + "/guests")
          .then()
          .statusCode(404)
          .body(containsString("data-problem"));
    }
    assertThat(facts("GUEST_INVITED")).isZero();
  }

  @Test
  void theGuestsPagesAreUsableByAll() {
    invite();
    openSession();
    var errors = new ArrayList<String>();
    for (int width : List.of(Browsers.PHONE, Browsers.DESKTOP)) {
      try (var visitor = Browsers.visitor(width)) {
        var page = Browsers.page(visitor, errors);
        page.navigate(
            "http://localhost:%d/m/%s"
                .formatted(RestAssured.port, occasions.secretFor(meeting, guest())));
        Pictures.take(page, "guest-" + width);
        Axe.assertFitsTheWidth(page);
        Axe.assertUsableByAll(page);
        SignIn.cookiesOf(Account.named("thanh"))
            .forEach((name, value) ->
                visitor.addCookies(
                    List.of(
                        new com.microsoft.playwright.options.Cookie(name, value)
                            .setUrl("http://localhost:" + RestAssured.port))));
        page.navigate(
            "http://localhost:%d/meetings/%s/guests".formatted(RestAssured.port, meeting));
        Pictures.take(page, "guests-" + width);
        Axe.assertFitsTheWidth(page);
        Axe.assertUsableByAll(page);
      }
    }
    assertThat(errors).isEmpty();
  }

  private void invite() {
    secretary()
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .formParam("name", GUEST)
        .formParam("capacity", "Trưởng thôn")
        .formParam("email", "bay@example.vn")
        .formParam("phone", "0912 345 678")
        .post("/meetings/" + meeting + "/guests")
        .then()
        .statusCode(303);
    assertThat(facts("GUEST_INVITED")).isOne();
    secretary().post("/meetings/" + meeting + "/summons").then().statusCode(303);
  }

  private long facts(String kind) {
    return backstage.number(
        "select count(*) from fact where meeting = '%s' and kind = '%s'".formatted(meeting, kind));
  }

  private UUID guest() {
    return UUID.fromString(
        backstage.text(
            "select member from summons where meeting = '%s' and role = 'GUEST'"
                .formatted(meeting)));
  }

  private String address() {
    return "/invitation/" + occasions.summonsOf(meeting, guest());
  }

  private String open() {
    return byLink().get(address()).then().statusCode(200).extract().asString();
  }

  private RequestSpecification byLink() {
    return by(occasions.secretFor(meeting, guest()));
  }

  private static RequestSpecification by(String secret) {
    return given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .header("Sec-Fetch-Site", "same-origin")
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .cookie("link", secret)
        .cookie("device", "guests-phone");
  }

  private static RequestSpecification secretary() {
    return as("thanh");
  }

  private static RequestSpecification as(String username) {
    return given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .header("Sec-Fetch-Site", "same-origin")
        .cookies(SignIn.cookiesOf(Account.named(username)));
  }

  private String board() {
    return secretary()
        .get("/meetings/" + meeting + "/board")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  /// The sentence about the body and the votes needed.
  private static String votes(String board) {
    var found = java.util.regex.Pattern.compile("Có mặt [^<]*<").matcher(board);
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private void openSession() {
    clock.stopAt(start.plusSeconds(60));
    backstage.sql(
        "update meeting set stage = 'OPEN', opened_at = starts_at, opened_by = chair where id = '%s'"
            .formatted(meeting));
  }

  private UUID paper(String title) {
    var paper = UUID.randomUUID();
    backstage.sql(
        """
        insert into stored_file (id, name, media_type, size, sha256, stored_at, meeting, cell, shelf)
        values ('%1$s', 'a.pdf', 'application/pdf', 9, sha256('%1$s'), now(), '%2$s', '%4$s', 'PAPER');
        insert into paper (id, meeting, title, file, attested_by, uploaded_at)
        values ('%1$s', '%2$s', '%3$s', '%1$s', '%5$s', now());
        """
            .formatted(paper, meeting, title, Cast.NA_KHOANG, Cast.THANH_SECRETARY));
    return paper;
  }

  private void motion(UUID id) {
    backstage.sql(
        """
        insert into roll_call (meeting, closing, closed_at, closed_by, body, summoned, present,
          deciding_present)
        values ('%2$s', 1, now(), 'person:%3$s', 7, 7, 1, 1);
        insert into motion (id, meeting, closing, position, kind, title, mode, numerator,
          denominator, strict, rule_set, rule_key, body, entitled, needed, by_link, opened_at,
          opened_by)
        values ('%1$s', '%2$s', 1, 1, 'RESOLUTION', 'Nghị quyết', 'CARD', 1, 2, true, '208-qd-tw',
          'vote.resolution', 7, 1, 4, true, now(), 'person:%3$s');
        """
            .formatted(id, meeting, Cast.THANH_SECRETARY));
  }
}
