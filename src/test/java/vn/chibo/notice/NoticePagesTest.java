package vn.chibo.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.chibo.meeting.MeetingId;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Axe;
import vn.chibo.testkit.Browsers;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.Pictures;
import vn.chibo.testkit.SignIn;

/// The officers' pages of this room, with real sign-ins.
@ChiboTest
class NoticePagesTest {

  @Inject Occasions occasions;

  private final List<String> errors = new ArrayList<>();

  @Test
  void theSecretarySendsTheNoticeAndSeesWhoKnows() {
    var meeting = occasions.draft(Occasions.anEvening());
    look("thanh", "/meetings/" + meeting + "/summons", "summons-draft");

    try (var visitor = signedIn("thanh", Browsers.PHONE)) {
      var page = Browsers.page(visitor, errors);
      page.navigate(address("/meetings/" + meeting + "/summons"));
      page.click("text=Gửi thông báo triệu tập >> nth=-1");

      assertThat(page.url()).endsWith("/meetings/" + meeting + "/summons");
      assertThat(page.content())
          .contains("Giàng Thị Dếnh", "Chưa có thư: in phiếu", "Đang gửi thư");
      page.click("summary:has-text('Giàng Thị Dếnh')");
      page.click("li:has-text('Giàng Thị Dếnh') button[value=PHONE]");
      assertThat(page.content()).contains("Đã báo qua điện thoại lúc");
    }
    look("thanh", "/meetings/" + meeting + "/summons", "summons");
  }

  /// Without a mail server nobody is told, and the page says what to do instead.
  @Test
  void keptMailsAreNoNotice() {
    var meeting = occasions.draft(Occasions.anEvening());
    occasions.summon(meeting);
    occasions.keepMails(meeting);

    var page =
        given()
            .cookies(SignIn.cookiesOf(Account.named("thanh")))
            .accept("text/html")
            .get("/meetings/" + meeting + "/summons")
            .asString();

    assertThat(page)
        .contains("thư được giữ lại, chưa gửi đi", "in phiếu có mã vuông để trao tận tay")
        .containsPattern(
            "value=\"%s\" +checked".formatted(occasions.summonsOf(meeting, Cast.QUYET_AWAY)));
  }

  @Test
  void theDeputyConsidersExcuses() {
    var meeting = occasions.draft(Occasions.anEvening());
    occasions.summon(meeting);
    var path = "/meetings/" + meeting + "/answers";
    enter(meeting, "CANNOT_COME", "SICK").then().statusCode(303);
    enter(meeting, "CANNOT_COME", "")
        .then()
        .statusCode(422)
        .body(containsString("chọn lý do vắng"));
    look("mai", path, "answers");

    try (var visitor = signedIn("mai", Browsers.PHONE)) {
      var page = Browsers.page(visitor, errors);
      page.navigate(address(path));
      page.click("button[value=accept]");

      assertThat(page.content()).contains("Đã chấp nhận", "Đồng chí Lò Thị Mai quyết định lúc");
    }
  }

  @Test
  void anAnswerSaysAtWhichSiteOrByWhichWayOneTakesPart() {
    var meeting = occasions.draft(Occasions.anEvening());
    occasions.summon(meeting);
    var site = occasions.site(meeting, "Huổi Pù");

    enter(meeting, "COMING_AT_SITE:" + java.util.UUID.randomUUID(), "").then().statusCode(422);
    enter(meeting, "COMING_AT_SITE", "").then().statusCode(422);
    enter(meeting, "COMING_AT_SITE:" + site, "").then().statusCode(303);
    assertThat(answers(meeting)).contains("Dự tại điểm cầu Huổi Pù");

    enter(meeting, "COMING_BY_PHONE", "").then().statusCode(303);
    assertThat(answers(meeting)).contains("Sẽ dự qua điện thoại");
  }

  /// What is posted for all holds no link and does not say what kind of meeting it is.
  @Test
  void aPostedTextIsNeutralAndCountsForWhoChoseItAlone() {
    var meeting = occasions.draft(Occasions.anEvening());
    occasions.choose(Cast.DENH_WITHOUT_MAIL, "{POSTED}");
    try {
      occasions.summon(meeting);
      var path = "/meetings/" + meeting + "/posted-text";
      look("thanh", path, "posted-text");

      assertThat(pageOf("thanh", path))
          .contains("1 đồng chí chọn đọc bài đăng chung", "Địa điểm: Nhà văn hóa thôn")
          .doesNotContain("/m/");
      assertThat(posted("thanh", path).header("Location")).endsWith("?ticked=1");
      assertThat(posted("thanh", path).header("Location")).endsWith("?ticked=0");
      assertThat(pageOf("thanh", "/meetings/" + meeting + "/summons"))
          .contains("Đã đăng bài chung lúc");
    } finally {
      occasions.choose(Cast.DENH_WITHOUT_MAIL, null);
    }
  }

  private static String answers(MeetingId meeting) {
    return pageOf("mai", "/meetings/" + meeting + "/answers");
  }

  private static String pageOf(String username, String path) {
    return given()
        .cookies(SignIn.cookiesOf(Account.named(username)))
        .accept("text/html")
        .get(path)
        .asString();
  }

  private static io.restassured.response.Response posted(String username, String path) {
    return given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .cookies(SignIn.cookiesOf(Account.named(username)))
        .header("Sec-Fetch-Site", "same-origin")
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .baseUri("http://localhost")
        .post(path);
  }

  private io.restassured.response.Response enter(MeetingId meeting, String reply, String reason) {
    return given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .cookies(SignIn.cookiesOf(Account.named("mai")))
        .header("Sec-Fetch-Site", "same-origin")
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("summons", occasions.summonsOf(meeting, Cast.LU_OFFICIAL).toString())
        .formParam("reply", reply)
        .formParam("reason", reason)
        .formParam("words", "Đi viện")
        .baseUri("http://localhost")
        .post("/meetings/" + meeting + "/answers");
  }

  @Test
  void slipsCarryFreshLinksForTheChosen() throws Exception {
    var meeting = occasions.draft(Occasions.anEvening());
    occasions.summon(meeting);

    var pdf =
        given()
            .cookies(SignIn.cookiesOf(Account.named("thanh")))
            .header("Sec-Fetch-Site", "same-origin")
            .formParam(
                "summons",
                occasions.summonsOf(meeting, Cast.DENH_WITHOUT_MAIL).toString(),
                occasions.summonsOf(meeting, Cast.UONG_EXEMPT).toString())
            .baseUri("http://localhost")
            .post("/meetings/" + meeting + "/slips")
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray();

    try (var document = Loader.loadPDF(pdf)) {
      var text = new PDFTextStripper().getText(document);
      assertThat(text)
          .contains("Giàng Thị Dếnh", "Nguyễn Đức Ưởng", "/m/")
          .doesNotContain("Mùa A Lử");
    }
    given()
        .cookies(SignIn.cookiesOf(Account.named("thanh")))
        .header("Sec-Fetch-Site", "same-origin")
        .accept("text/html")
        .baseUri("http://localhost")
        .post("/meetings/" + meeting + "/slips")
        .then()
        .statusCode(422);
  }

  @Test
  void nobodyElseSeesWhoWasSummoned() {
    var meeting = occasions.draft(Occasions.anEvening());
    occasions.summon(meeting);

    for (var name : List.of("neighbour", "stranger", "lech", "huyen", "inspector")) {
      for (var page : List.of("/summons", "/answers")) {
        given()
            .cookies(SignIn.cookiesOf(Account.named(name)))
            .accept("text/html")
            .baseUri("http://localhost")
            .get("/meetings/" + meeting + page)
            .then()
            .statusCode(404)
            .body(not(containsString("Giàng")));
      }
    }
  }

  @Test
  void theOperatorSeesStateAndSubjectButNoBody() {
    var meeting = occasions.draft(Occasions.anEvening());
    occasions.summon(meeting);
    var operator = Account.named("van-hanh", "operator");

    given()
        .cookies(SignIn.cookiesOf(operator))
        .accept("text/html")
        .baseUri("http://localhost")
        .get("/operator/mails")
        .then()
        .statusCode(200)
        .body(containsString("quyet@example.vn"))
        .body(containsString("Thông báo lịch họp"))
        .body(not(containsString("/m/" + occasions.secretFor(meeting, Cast.QUYET_AWAY))));
    given()
        .cookies(SignIn.cookiesOf(Account.named("thanh")))
        .accept("text/html")
        .baseUri("http://localhost")
        .get("/operator/mails")
        .then()
        .statusCode(403);
    try (var visitor = signedIn(operator, Browsers.PHONE)) {
      var page = Browsers.page(visitor, errors);
      page.navigate(address("/operator/mails"));
      Pictures.take(page, "mails");
      Axe.assertUsableByAll(page);
    }
  }

  @Test
  void theClerkSeesWhichDevicesWait() {
    var meeting = occasions.draft(Occasions.anEvening());
    occasions.summon(meeting);

    look("thanh", "/meetings/" + meeting + "/devices", "devices");
  }

  private void look(String username, String path, String name) {
    for (int width : List.of(Browsers.PHONE, Browsers.DESKTOP)) {
      try (var visitor = signedIn(username, width)) {
        var page = Browsers.page(visitor, errors);
        page.navigate(address(path));

        Pictures.take(page, name);
        Axe.assertFitsTheWidth(page);
        Axe.assertUsableByAll(page);
      }
    }
    assertThat(errors).isEmpty();
  }

  private static BrowserContext signedIn(String username, int width) {
    return signedIn(Account.named(username), width);
  }

  private static BrowserContext signedIn(Account account, int width) {
    var visitor = Browsers.visitor(width);
    SignIn.cookiesOf(account)
        .forEach((name, value) ->
            visitor.addCookies(
                List.of(new Cookie(name, value).setDomain("localhost").setPath("/"))));
    return visitor;
  }

  private static String address(String path) {
    return "http://localhost:" + RestAssured.port + path;
  }
}
