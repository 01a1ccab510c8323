package vn.chibo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Browsers;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;

/// The session ends while somebody types: he sends the form, signs in again, and finds his words
/// where he typed them.
@ChiboTest
class SignInAgainTest {

  private static final String TASKS = "/cells/" + Cast.NA_KHOANG + "/tasks";

  @Inject Backstage backstage;

  @Test
  void whoMustSignInAgainFindsWhatHeTyped() {
    try (var secretary = new Visitor(Browsers.PHONE)) {
      secretary.open(TASKS).signIn(Account.named("mai"));
      secretary.page.fill("#text", "Vận động nhân dân hiến đất làm đường");
      secretary.page.selectOption("#owner", Cast.LU_OFFICIAL.toString());
      secretary.page.context().clearCookies();

      secretary.page.click("main form[action$='/tasks'] button");
      secretary.signIn(Account.named("mai"));

      assertThat(secretary.page.url()).endsWith("/tasks");
      assertThat(secretary.page.inputValue("#text"))
          .isEqualTo("Vận động nhân dân hiến đất làm đường");
      assertThat(secretary.page.inputValue("#owner")).isEqualTo(Cast.LU_OFFICIAL.toString());
      assertThat(
              backstage.number(
                  "select count(*) from task where text like 'Vận động nhân dân hiến đất%'"))
          .isZero();
    }
  }

  /// The sign-in server sends him back by GET, to an address that knows forms only.
  @Test
  void whoComesBackToAnAddressOfFormsIsLedToItsPage() {
    io.restassured.RestAssured.given()
        .accept("text/html")
        .cookies(vn.chibo.testkit.SignIn.cookiesOf(Account.named("mai")))
        .get("/meetings/" + Cast.NA_KHOANG + "/speeches")
        .then()
        .statusCode(org.hamcrest.Matchers.oneOf(404, 405))
        .body(org.hamcrest.Matchers.containsString("href=\"/meetings/" + Cast.NA_KHOANG + "\""));
  }
}
