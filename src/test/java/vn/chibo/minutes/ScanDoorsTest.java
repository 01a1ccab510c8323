package vn.chibo.minutes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;

/// The scan of minutes signed by hand, as it is uploaded: too large, of the wrong kind, empty,
/// without saying whose hand, and right (R32).
@ChiboTest
class ScanDoorsTest {

  private static LocalDate day = LocalDate.of(2036, 2, 1);
  private static final byte[] PDF = "%PDF-1.7 scanned".getBytes(StandardCharsets.US_ASCII);

  @Inject Backstage backstage;

  private Scene scene;

  @BeforeEach
  void minutesAreAdopted() {
    day = day.plusDays(1);
    scene = Scene.open(backstage, day);
    as("huyen").post(path("reading")).then().statusCode(303);
    as("huyen").formParam("inFavour", "6").post(path("adoption")).then().statusCode(303);
    scene.ended();
  }

  @Test
  void aScanOfBothHandsSignsTheMinutesAndComesBackWhole() {
    send("bien-ban.pdf", PDF).then().statusCode(303);

    assertThat(signatures()).isEqualTo(2);
    var scan =
        backstage.text(
            "select scan from signature where meeting = '%s' limit 1".formatted(scene.id()));
    var back = as("thanh").get(path("scan") + "/" + scan).then().statusCode(200).extract();
    assertThat(back.asByteArray()).isEqualTo(PDF);
  }

  @Test
  void aProgramUnderThePdfsNameIsRefused() {
    send("bien-ban.pdf", new byte[] {'M', 'Z', 0, 1, 2, 3})
        .then()
        .statusCode(422)
        .body(containsString("Tệp quét không dùng được"));

    assertThat(signatures()).isZero();
  }

  @Test
  void anEmptyFileIsAskedForAgain() {
    send("bien-ban.pdf", new byte[0])
        .then()
        .statusCode(422)
        .body(containsString("id=\"mistakes\""));

    assertThat(signatures()).isZero();
  }

  @Test
  void itMustBeSaidWhoseHandItIs() {
    as("thanh")
        .multiPart("file", "bien-ban.pdf", PDF, "application/pdf")
        .post(path("scan"))
        .then()
        .statusCode(422)
        .body(containsString("id=\"clerk-error\""));

    assertThat(signatures()).isZero();
  }

  @Test
  void aScanTooLargeIsToldSoBeforeItIsRead() {
    var large = Arrays.copyOf(PDF, 26 * 1024 * 1024);

    send("bien-ban.pdf", large).then().statusCode(413).body(containsString("25 MB"));

    assertThat(signatures()).isZero();
  }

  @Test
  void aScanBesideMinutesThatNobodyAdoptedIsRefused() {
    day = day.plusDays(1);
    scene = Scene.open(backstage, day);

    send("bien-ban.pdf", PDF).then().statusCode(409);

    assertThat(signatures()).isZero();
  }

  private io.restassured.response.Response send(String name, byte[] bytes) {
    return as("thanh")
        .multiPart("file", name, bytes, "application/pdf")
        .multiPart("clerk", "yes")
        .multiPart("chair", "yes")
        .post(path("scan"));
  }

  private long signatures() {
    return backstage.number(
        "select count(*) from signature where meeting = '%s'".formatted(scene.id()));
  }

  private String path(String part) {
    return "/meetings/" + scene.id() + "/minutes/" + part;
  }

  private static RequestSpecification as(String username) {
    return given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .header("Sec-Fetch-Site", "same-origin")
        .cookies(SignIn.cookiesOf(Account.named(username)));
  }
}
