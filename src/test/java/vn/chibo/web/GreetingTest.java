package vn.chibo.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;

/// The masthead knows who looks, also where nobody is asked to sign in.
@ChiboTest
class GreetingTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/help", "/rules", "/rules/nobody-wrote-this", "/problems/busy"})
  void whoSignedInIsGreetedOnPublicPagesToo(String path) {
    given()
        .cookies(SignIn.cookiesOf(Account.named("thanh")))
        .accept("text/html")
        .get(path)
        .then()
        .body(containsString("Hoàng Văn Thành"), containsString("Đăng xuất"))
        .body(containsString("/cells/" + Cast.NA_KHOANG), not(containsString("/sign-in\"")));
  }

  @Test
  void whoDidNotSignInIsOnlyOfferedIt() {
    given()
        .accept("text/html")
        .get("/")
        .then()
        .statusCode(200)
        .body(containsString("Đăng nhập"), not(containsString("Đăng xuất")));
  }

  /// The clerk's screen works without an account; to be sent to the sign-in would end his evening.
  @Test
  void aClerksScreenIsOfferedNoSignIn() {
    given()
        .accept("text/html")
        .get("/screens/{meeting}/board", Cast.NA_KHOANG)
        .then()
        .body(containsString("data-problem"), not(containsString("href=\"/sign-in\"")));
  }

  /// A session that is over, or none of ours, never stands between anybody and a public page.
  @Test
  void aBrokenSessionDoesNotForceASignIn() {
    given()
        .cookies(Map.of("q_session", "broken"))
        .redirects()
        .follow(false)
        .accept("text/html")
        .get("/")
        .then()
        .statusCode(200)
        .body(containsString("Đăng nhập"));
  }
}
