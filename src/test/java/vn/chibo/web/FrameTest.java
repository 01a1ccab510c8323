package vn.chibo.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.testkit.ChiboTest;

/// What the frame promises of every answer: language, headers, and how it says no.
@ChiboTest
class FrameTest {

  private static final String TAPS = "/problems/specimen/taps";

  @Test
  void thePageSpeaksVietnameseWhateverTheBrowserPrefers() {
    given()
        .header("Accept-Language", "en-US,en;q=0.9")
        .accept("text/html")
        .get("/help")
        .then()
        .statusCode(200)
        .body(containsString("<html lang=\"vi\">"), containsString("Hướng dẫn sử dụng"));
  }

  @Test
  void englishIsChosenOnceAndRemembered() {
    var answer = given().accept("text/html").get("/help?lang=en");
    answer.then().body(containsString("<html lang=\"en\">"), containsString("How to use it"));

    given()
        .cookie("lang", answer.cookie("lang"))
        .accept("text/html")
        .get("/accessibility")
        .then()
        .body(containsString("<html lang=\"en\">"), containsString("lang=vi"));
  }

  @Test
  void aStrangeLanguageIsNotSpoken() {
    given()
        .accept("text/html")
        .get("/help?lang=%22%3Cscript%3E")
        .then()
        .header("Set-Cookie", nullValue())
        .body(containsString("<html lang=\"vi\">"), not(containsString("<script>")));
  }

  @Test
  void everyPageTellsTheBrowserWhatToRefuse() {
    given()
        .accept("text/html")
        .get("/")
        .then()
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .header("Content-Security-Policy", containsString("form-action 'self' http"))
        .header("Content-Security-Policy", not(containsString("unsafe")))
        .header("Referrer-Policy", "same-origin")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store");
  }

  @Test
  void filesMayBeKeptForEver() {
    var address =
        given()
            .get("/")
            .htmlPath()
            .getString("**.find { it.name() == 'link' && it.@rel == 'stylesheet' }.@href");

    given()
        .get(address)
        .then()
        .header("Cache-Control", containsString("immutable"))
        .header("Content-Encoding", "gzip");
    given().get("/assets/0000000000/app.css").then().header("Cache-Control", "no-cache");
    given().get("/assets/0000000000/none.css").then().statusCode(404);
  }

  @Test
  void aFormOfAnotherSiteIsRefused() {
    given()
        .cookie("link", "x")
        .header("Sec-Fetch-Site", "cross-site")
        .formParam("how", "x")
        .post(TAPS)
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/foreign-origin"));
  }

  @Test
  void aBrowserThatSaysNothingIsRefusedWithCookiesAndHeardWithout() {
    given().cookie("link", "x").formParam("how", "x").post(TAPS).then().statusCode(403);
    given().formParam("how", "x").redirects().follow(false).post(TAPS).then().statusCode(303);
  }

  @Test
  void anOlderBrowserIsKnownByItsOrigin() {
    var ours = RestAssured.baseURI + ":" + RestAssured.port;

    given()
        .cookie("link", "x")
        .header("Origin", ours)
        .formParam("how", "x")
        .redirects()
        .follow(false)
        .post(TAPS)
        .then()
        .statusCode(303);
    given()
        .cookie("link", "x")
        .header("Origin", ours + "0")
        .formParam("how", "x")
        .post(TAPS)
        .then()
        .statusCode(403);
    given()
        .cookie("link", "x")
        .header("Origin", "null")
        .formParam("how", "x")
        .post(TAPS)
        .then()
        .statusCode(403);
    given()
        .cookie("link", "x")
        .header("Origin", "::")
        .formParam("how", "x")
        .post(TAPS)
        .then()
        .statusCode(403);
  }

  @ParameterizedTest
  @CsvSource({
    "GET,    /assets/x/nobody-wrote-this,    404, page-missing",
    "DELETE, /help,                          405, method-unknown",
    "GET,    /problems/specimen/ids/no-uuid, 400, unreadable",
    "GET,    /problems/specimen/mistake,     500, unexpected",
    "GET,    /problems/specimen/outage,      503, part-missing",
    "GET,    /problems/part-missing/now,     503, part-missing",
  })
  void whatFailsIsToldToProgramsAsAProblem(String method, String path, int status, String slug) {
    given()
        .accept(ContentType.JSON)
        .request(method, path)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/" + slug), "status", equalTo(status));
  }

  @ParameterizedTest
  @CsvSource({
    "/problems/nobody-wrote-this, 404, Không tìm thấy trang này",
    "/problems/specimen/mistake,  500, Hệ thống gặp lỗi",
    "/problems/specimen/outage,   503, những gì đã nhập vẫn còn",
  })
  void whatFailsIsToldToPeopleAsAPage(String path, int status, String words) {
    given()
        .accept("text/html")
        .get(path)
        .then()
        .statusCode(status)
        .contentType(ContentType.HTML)
        .body(containsString(words), containsString("data-problem"))
        .body(not(containsString("Lò Thị Mai")), not(containsString("Exception")));
  }

  @Test
  void aMistakeOfOursHasANumber() {
    given()
        .accept(ContentType.JSON)
        .get("/problems/specimen/mistake")
        .then()
        .body("reference", hasLength(8));
  }

  @ParameterizedTest
  @CsvSource({"'{\"id\":', 400", "'{\"id\":\"no\"}', 400", "'[]', 400"})
  void whatCannotBeReadIsToldSo(String body, int status) {
    given().contentType(ContentType.JSON).body(body).post(TAPS).then().statusCode(status);
  }

  @Test
  void aKindNobodyReadsIsToldSo() {
    given()
        .contentType("text/csv")
        .body("a;b")
        .post(TAPS)
        .then()
        .statusCode(415)
        .body("type", equalTo("/problems/kind-unknown"));
  }

  @Test
  void whatIsTooLargeIsRefusedWithAPage() {
    given()
        .accept("text/html")
        .contentType("application/pdf")
        .body(new byte[26 * 1024 * 1024])
        .post(TAPS)
        .then()
        .statusCode(413)
        .body(containsString("25 MB"));
  }

  @Test
  void aProblemIsExplainedInBothLanguages() {
    given().accept("text/html").get("/problems/too-large").then().body(containsString("quá lớn"));
    given()
        .accept("text/html")
        .get("/problems/too-large?lang=en")
        .then()
        .body(containsString("too large"));
  }
}
