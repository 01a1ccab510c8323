package vn.chibo.minutes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;

/// The committee prepares the ordinary meeting, and its own meeting has minutes of its own that
/// only it reads (R26, R37 step 1).
@ChiboTest
class R37PreparationTest {

  private static LocalDate day = LocalDate.of(2089, 1, 3);

  @Inject Backstage backstage;

  @Test
  void R37_theCommitteeWritesItAndNobodyElseReadsIt() {
    var path = path(YearMonth.of(2089, 11));

    post("mai", path, form("0", "Báo cáo của tháng mười một")).then().statusCode(303);

    get("thanh", path).then().body(containsString("Báo cáo của tháng mười một"));
    get("huyen", path).then().statusCode(404);
    get("lech", path).then().statusCode(404);
  }

  @Test
  void R37_theSecondWindowIsToldAndOverwritesNothing() {
    var path = path(YearMonth.of(2089, 12));
    post("mai", path, form("0", "Cửa sổ một")).then().statusCode(303);

    post("thanh", path, form("0", "Cửa sổ hai")).then().statusCode(409);
    post("thanh", path, form("1", "Cửa sổ một, sửa")).then().statusCode(303);

    get("mai", path).then().body(containsString("Cửa sổ một, sửa"));
  }

  @Test
  void R26_theMinutesOfTheOrdinaryMeetingBeginWithItOnce() {
    var scene = scene("ORDINARY");
    post("mai", path(YearMonth.from(scene.day())), form("0", "Tháng qua làm được ba việc"));
    var take = "/meetings/%s/preparation".formatted(scene.id());

    get("thanh", "/meetings/%s/console".formatted(scene.id()))
        .then()
        .body(containsString("action=\"" + take + "\""));
    post("thanh", take, Map.of()).then().statusCode(303);
    post("thanh", take, Map.of()).then().statusCode(303);

    assertThat(speeches(scene)).isEqualTo(2);
    get("thanh", "/meetings/%s/console".formatted(scene.id()))
        .then()
        .body(containsString("Tháng qua làm được ba việc"), containsString("Làm đường"));
  }

  @Test
  void R26_whereNothingWasPreparedNothingIsTaken() {
    var scene = scene("ORDINARY");

    post("thanh", "/meetings/%s/preparation".formatted(scene.id()), Map.of())
        .then()
        .statusCode(404);
  }

  @Test
  void R37_theCommitteesMinutesAreSignedForItAndReadByItAlone() throws Exception {
    var scene = scene("COMMITTEE_MEETING");
    backstage.sql(
        "update meeting set clerk = '%s' where id = '%s'".formatted(Cast.MAI_DEPUTY, scene.id()));
    var print = "/meetings/%s/minutes.pdf".formatted(scene.id());

    var bytes = get("thanh", print).then().statusCode(200).extract().asByteArray();

    try (var pdf = Loader.loadPDF(bytes)) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("T/M CHI ỦY", "họp chi ủy");
    }
    get("huyen", print).then().statusCode(404);
    get("huyen", "/meetings/" + scene.id()).then().statusCode(404);
  }

  private Scene scene(String kind) {
    day = day.plusMonths(1);
    var scene = Scene.open(backstage, day);
    backstage.sql("update meeting set kind = '%s' where id = '%s'".formatted(kind, scene.id()));
    return scene;
  }

  private long speeches(Scene scene) {
    return backstage.number(
        "select count(*) from speech where meeting = '%s'".formatted(scene.id()));
  }

  private static String path(YearMonth month) {
    return "/cells/%s/preparation/%s".formatted(Cast.NA_KHOANG, month);
  }

  private static Map<String, String> form(String version, String report) {
    return Map.of("version", version, "report", report, "directions", "Làm đường");
  }

  private static Response get(String username, String path) {
    return given().cookies(SignIn.cookiesOf(Account.named(username))).accept("text/html").get(path);
  }

  private static Response post(String username, String path, Map<String, String> form) {
    return given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .header("Sec-Fetch-Site", "same-origin")
        .cookies(SignIn.cookiesOf(Account.named(username)))
        .formParams(form)
        .post(path);
  }
}
