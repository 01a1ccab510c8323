package vn.chibo.standalone;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.oidc.IdToken;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;
import vn.chibo.testkit.TestServers;

/// The realm of keycloak-realm.json on a real Keycloak, and how the application asks it.
@ChiboTest
class StrongSignInTest {

  /// Two doors of a test: one for everybody signed in, one for acts that bind.
  @Path("/")
  @Produces("text/plain")
  public static class DoorsResource {
    @Inject SecurityIdentity identity;
    @Inject @IdToken JsonWebToken token;

    @GET
    @Path("standalone-test/door")
    @Authenticated
    public String door() {
      return said();
    }

    @GET
    @Path("ky/standalone-test/door")
    @Authenticated
    public String bindingDoor() {
      return said();
    }

    private String said() {
      return token.getClaim("preferred_username")
          + " "
          + token.getClaim("acr")
          + " "
          + identity.getRoles();
    }
  }

  /// Below a public path, at an address of its own: a class at `/` would lose it to a longer one.
  @Path("/jitsi/standalone-test/street")
  public static class StreetResource {
    @Inject SecurityIdentity identity;

    @GET
    public String street() {
      return "open to all, anonymous " + identity.isAnonymous();
    }
  }

  @Test
  void aPublicPageAsksNobodyToSignIn() {
    given()
        .get("/jitsi/standalone-test/street")
        .then()
        .statusCode(200)
        .body(equalTo("open to all, anonymous true"));
  }

  @Test
  void aClosedPageLeadsToTheSignInServerAndAsksForASecondFactor() {
    given()
        .redirects()
        .follow(false)
        .get("/standalone-test/door")
        .then()
        .statusCode(302)
        .header("Location", containsString("acr_values=mfa"))
        .header("Location", containsString("code_challenge_method=S256"));
  }

  @Test
  void whoGivesPasswordAndCodeComesBackToThePageHeWanted() {
    var operator = Account.named("van-hanh", "operator");

    var page = SignIn.pageAfterOpening("/standalone-test/door", operator);

    assertThat(page.uri().getPath()).isEqualTo("/standalone-test/door");
    assertThat(page.body()).isEqualTo("van-hanh mfa [operator]");
  }

  @Test
  void theSessionCookieIsSmall() {
    var cookies = SignIn.cookiesOf(Account.named("bi-thu"));

    int size =
        cookies.entrySet().stream()
            .mapToInt(c -> c.getKey().length() + c.getValue().length())
            .sum();
    assertThat(size).isLessThan(4096);
    given()
        .cookies(cookies)
        .redirects()
        .follow(false)
        .get("/standalone-test/door")
        .then()
        .statusCode(200);
  }

  @Test
  void anActThatBindsAsksForTheCodeAgain() {
    var page = SignIn.pageAfterOpening("/ky/standalone-test/door", Account.named("chu-toa"));

    assertThat(page.body()).startsWith("chu-toa ky");
  }

  @Test
  void theSessionOfTheEveningGoesOnBesideTheActThatBinds() {
    var cookies = SignIn.cookiesAfterOpening("/ky/standalone-test/door", Account.named("ky-roi"));

    assertThat(cookies).containsKeys("q_session", "q_session_ky");
    given()
        .cookies(cookies)
        .get("/standalone-test/door")
        .then()
        .statusCode(200)
        .body(equalTo("ky-roi mfa []"));
    given()
        .cookies(cookies)
        .get("/ky/standalone-test/door")
        .then()
        .statusCode(200)
        .body(equalTo("ky-roi ky []"));
  }

  /// What is renewed after an act that binds carries that act's level: good enough for the evening.
  @Test
  void theSessionIsRenewedAfterAnActThatBinds() {
    TestServers.letTokensLast(Duration.ofSeconds(2));
    var cookies = SignIn.cookiesAfterOpening("/ky/standalone-test/door", Account.named("ky-dai"));
    TestServers.letTokensLast(Duration.ofMinutes(5));

    await()
        .pollDelay(Duration.ofSeconds(4))
        .untilAsserted(() ->
            given()
                .cookies(cookies)
                .redirects()
                .follow(false)
                .get("/standalone-test/door")
                .then()
                .statusCode(200)
                .cookie("q_session", not(emptyString())));
  }

  @Test
  void signingOutEndsBoth() {
    var cookies = SignIn.cookiesAfterOpening("/ky/standalone-test/door", Account.named("ky-xong"));

    given()
        .cookies(cookies)
        .redirects()
        .follow(false)
        .get("/sign-out")
        .then()
        .statusCode(302)
        .cookie("q_session", emptyString())
        .cookie("q_session_ky", emptyString());
  }

  /// An evening has pauses longer than a token lasts: the cookie outlives them, as long as the
  /// sign-in server would still know the browser.
  @Test
  void whoPausesForAnHourIsStillSignedIn() {
    assertThat(SignIn.lifeOf("q_session", Account.named("giai-lao")))
        .isGreaterThan(Duration.ofHours(2));
  }
}
