package vn.chibo.minutes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;

/// The evening's pages over HTTP, with the roles that may see them (R26–R35).
@ChiboTest
class MinutesDoorsTest {

  static LocalDate day = LocalDate.of(2036, 7, 1);

  private static final EncoderConfig UTF_8 =
      EncoderConfig.encoderConfig().defaultContentCharset("UTF-8");

  @Inject Backstage backstage;

  @Test
  void theConsoleShowsTheOrderOfBusiness() {
    var scene = scene();

    as("thanh")
        .get("/meetings/{m}/console", scene.id())
        .then()
        .statusCode(200)
        .body(containsString("Đánh giá tháng, nhiệm vụ tháng sau"))
        .body(containsString("7/8 đồng chí được triệu tập"))
        .body(containsString("data-queue"));
  }

  @Test
  void aSpeechOfTheQueueIsAnsweredInWordsAndStoredOnce() {
    var scene = scene();
    var id = UUID.randomUUID();

    for (int sending = 0; sending < 2; sending++) {
      as("huyen")
          .contentType("application/json")
          .body(
              Map.of(
                  "id",
                  id,
                  "at",
                  "2026-11-28T13:00:00Z",
                  "item",
                  scene.item(),
                  "speaker",
                  Cast.LU_OFFICIAL,
                  "kind",
                  "OPINION",
                  "gist",
                  "Sửa đường"))
          .post("/meetings/{m}/speeches", scene.id())
          .then()
          .statusCode(200)
          .body("state", equalTo("ok"));
    }

    assertThat(backstage.number("select count(*) from speech where meeting = '" + scene.id() + "'"))
        .isEqualTo(1);
    as("thanh").get("/meetings/{m}/minutes", scene.id()).then().body(containsString("Sửa đường"));
  }

  @Test
  void withoutScriptASpeechIsCorrectedAndStruck() {
    var scene = scene();
    as("thanh")
        .formParam("item", scene.item())
        .formParam("kind", "REPORT")
        .formParam("gist", "Lầm")
        .redirects()
        .follow(false)
        .post("/meetings/{m}/speeches", scene.id())
        .then()
        .statusCode(303);
    var speech = backstage.text("select id from speech where meeting = '" + scene.id() + "'");

    as("thanh")
        .formParam("kind", "REPORT")
        .formParam("gist", "Đúng")
        .redirects()
        .follow(false)
        .post("/meetings/{m}/speeches/{s}", scene.id(), speech)
        .then()
        .statusCode(303);

    as("thanh")
        .get("/meetings/{m}/console", scene.id())
        .then()
        .body(containsString("Đúng"))
        .body(not(containsString("Lầm")));
  }

  @Test
  void twoWindowsBothKeepTheirWords() {
    var scene = scene();
    save(scene, "0", "Cửa sổ một").then().statusCode(303);

    save(scene, "0", "Cửa sổ hai")
        .then()
        .statusCode(409)
        .body(containsString("Một cửa sổ khác vừa lưu biên bản này"))
        .body(containsString("Cửa sổ hai"))
        .body(containsString("name=\"version\" value=\"1\""));
  }

  @Test
  void fromTheReadingToTheCommittee() throws Exception {
    var scene = scene();
    adopt(scene);
    scene.ended();
    sign(scene, "huyen");
    sign(scene, "thanh");

    as("thanh")
        .formParam("term", "2005-2010")
        .formParam("number", scene.day().getDayOfMonth())
        .redirects()
        .follow(false)
        .post("/meetings/{m}/minutes/issue", scene.id())
        .then()
        .statusCode(303);

    as("inspector").get("/meetings/{m}/minutes", scene.id()).then().statusCode(404);
    as("inspector").get("/meetings/{m}/minutes.pdf", scene.id()).then().statusCode(404);
    as("neighbour").get("/meetings/{m}/minutes", scene.id()).then().statusCode(404);
    as("thanh")
        .redirects()
        .follow(false)
        .post("/meetings/{m}/minutes/sending", scene.id())
        .then()
        .statusCode(303);
    as("inspector")
        .get("/meetings/{m}/minutes", scene.id())
        .then()
        .statusCode(200)
        .body(containsString("Đã phát hành"));
    as("stranger").get("/meetings/{m}/minutes", scene.id()).then().statusCode(404);
    var pdf = as("inspector").get("/meetings/{m}/minutes.pdf", scene.id()).asByteArray();
    printed(pdf);
    publicCheck(scene, pdf);
    assertThat(
            backstage.number(
                "select count(*) from access_log where what = 'MINUTES' and meeting = '"
                    + scene.id()
                    + "'"))
        .as("the look at the page and the one at the file")
        .isEqualTo(2);
  }

  private static void printed(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertThat(text)
          .contains(
              "CHI BỘ THÔN NÀ KHOANG",
              "-BB/CB",
              "BIÊN BẢN",
              "Có mặt và có quyền biểu quyết: 06/07 đồng chí",
              "tán thành 06/07 đảng viên chính thức, đạt 85,7%",
              "Phạm Thị Huyền",
              "Đã xác nhận trên hệ thống bằng đăng nhập hai lớp",
              "DANH SÁCH ĐIỂM DANH",
              "Mã văn bản:",
              "Dấu vân tay:");
    }
  }

  private void publicCheck(Scene scene, byte[] pdf) {
    var code =
        backstage.text("select verify_code from minutes where meeting = '" + scene.id() + "'");
    given()
        .get("/check/{c}", code)
        .then()
        .statusCode(200)
        .body(containsString("Văn bản này đã được phát hành"));
    given()
        .header("Sec-Fetch-Site", "same-origin")
        .redirects()
        .follow(false)
        .formParam("code", code.toLowerCase(java.util.Locale.ROOT).replace("-", " "))
        .post("/check")
        .then()
        .statusCode(303)
        .header("Location", containsString("/check/" + code));
    given()
        .multiPart("file", "b.pdf", pdf, "application/pdf")
        .post("/check/{c}", code)
        .then()
        .statusCode(200)
        .body(containsString("không khác một byte"));
    pdf[pdf.length / 2] ^= 1;
    given()
        .multiPart("file", "b.pdf", pdf, "application/pdf")
        .post("/check/{c}", code)
        .then()
        .statusCode(200)
        .body(containsString("Không phải tệp đã phát hành"));
    given().get("/check/{c}", "AAAA-AAAA-AA").then().statusCode(404);
  }

  @Test
  void theBookIsForTheCellAndNoneForTheNeighbour() {
    var scene = scene();
    int year = scene.day().getYear();

    as("thanh")
        .queryParam("year", year)
        .get("/cells/{c}/minutes", Cast.NA_KHOANG)
        .then()
        .statusCode(200)
        .body(containsString("/meetings/" + scene.id() + "/minutes"));
    as("neighbour")
        .queryParam("year", year)
        .get("/cells/{c}/minutes", Cast.NA_KHOANG)
        .then()
        .statusCode(404)
        .body(not(containsString(scene.id().toString())));
  }

  @Test
  void blankMinutesArePrintedBefore() throws Exception {
    var scene = Scene.called(backstage, next());

    var pdf = as("thanh").get("/meetings/{m}/blank-minutes.pdf", scene.id()).asByteArray();

    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document)).contains("BIÊN BẢN", "Ý kiến, kết luận");
    }
  }

  @Test
  void aPaperEveningKeepsWhatWasTypedWhenSomethingIsMissing() {
    var scene = Scene.called(backstage, next());

    as("thanh")
        .formParam("day", "31")
        .formParam("month", "2")
        .formParam("year", "2006")
        .formParam("start", "19h30")
        .formParam("end", "21:05")
        .formParam("text", "Đã họp")
        .post("/meetings/{m}/paper-evening", scene.id())
        .then()
        .statusCode(422)
        .body(containsString("Đã họp"))
        .body(containsString("id=\"date-error\""));
    as("thanh").get("/meetings/{m}/minutes/scan", scene.id()).then().statusCode(200);
  }

  // The steps

  private void adopt(Scene scene) {
    as("thanh")
        .redirects()
        .follow(false)
        .post("/meetings/{m}/minutes/reading", scene.id())
        .then()
        .statusCode(303);
    as("thanh")
        .formParam("inFavour", "9")
        .post("/meetings/{m}/minutes/adoption", scene.id())
        .then()
        .statusCode(422);
    as("thanh")
        .formParam("inFavour", "6")
        .redirects()
        .follow(false)
        .post("/meetings/{m}/minutes/adoption", scene.id())
        .then()
        .statusCode(303);
  }

  private static final Pattern HASH = Pattern.compile("name=\"hash\" value=\"([0-9a-f]{64})\"");

  private static void sign(Scene scene, String who) {
    var page = "/ky/minutes/" + scene.id();
    var cookies = SignIn.cookiesAfterOpening(page, Account.named(who));
    var shown = given().cookies(cookies).get(page).asString();
    var hash = HASH.matcher(shown);
    assertThat(hash.find()).as(shown).isTrue();
    given()
        .cookies(cookies)
        .header("Sec-Fetch-Site", "same-origin")
        .formParam("hash", hash.group(1))
        .redirects()
        .follow(false)
        .post(page)
        .then()
        .statusCode(303);
  }

  private Response save(Scene scene, String version, String words) {
    return as("thanh")
        .formParam("version", version)
        .formParam("note.conclusion", words)
        .redirects()
        .follow(false)
        .post("/meetings/{m}/minutes/notes", scene.id());
  }

  private Scene scene() {
    return Scene.open(backstage, next());
  }

  private static LocalDate next() {
    day = day.plusDays(1);
    return day;
  }

  private static RequestSpecification as(String who) {
    return given()
        .cookies(SignIn.cookiesOf(Account.named(who)))
        .config(RestAssuredConfig.config().encoderConfig(UTF_8))
        .header("Accept", "text/html,application/json")
        .header("Sec-Fetch-Site", "same-origin");
  }
}
