package vn.chibo.minutes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hamcrest.Matcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;

/// R8: at least 90 minutes, 120 when ordinary and thematic are held in one sitting, from the real
/// start to the real end. Shorter is a remark with its source on every page that says so, and never
/// a refusal.
@ChiboTest
class R08RemarkTest {

  private static LocalDate month = LocalDate.of(2036, 1, 27);

  @Inject Backstage backstage;

  @ParameterizedTest
  @CsvSource({
    "ORDINARY,      '',           89, true",
    "ORDINARY,      '',           90, false",
    "ORDINARY,      Chuyển đổi số, 119, true",
    "ORDINARY,      Chuyển đổi số, 120, false",
    "EXTRAORDINARY, '',           5,  true",
  })
  void aMeetingShorterThanTheLeastIsRemarkedOnAndStillMinuted(
      String kind, String topic, int minutes, boolean remarked) {
    var scene = held(kind, topic, minutes);

    page(scene).body(saying(remarked, "kéo dài " + minutes + " phút, ngắn hơn mức"));
    if (remarked) {
      page(scene).body(containsString("class=\"cite\""));
    }
    as("thanh").post("/meetings/" + scene.id() + "/minutes/reading").then().statusCode(303);
  }

  private static Matcher<String> saying(boolean said, String words) {
    return said ? containsString(words) : not(containsString(words));
  }

  private Scene held(String kind, String topic, int minutes) {
    month = month.plusMonths(1);
    var scene = Scene.open(backstage, month);
    backstage.sql(
        """
        update meeting set kind = '%s', thematic_topic = nullif('%s', ''), stage = 'ENDED',
          ended_by = chair, ended_at = opened_at + interval '%d minutes'
        where id = '%s'
        """
            .formatted(kind, topic, minutes, scene.id()));
    return scene;
  }

  private static ValidatableResponse page(Scene scene) {
    return as("thanh").get("/meetings/" + scene.id() + "/minutes").then().statusCode(200);
  }

  private static io.restassured.specification.RequestSpecification as(String username) {
    return given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .header("Sec-Fetch-Site", "same-origin")
        .cookies(SignIn.cookiesOf(Account.named(username)));
  }
}
