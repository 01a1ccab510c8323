package vn.chibo.meeting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;
import vn.chibo.testkit.StoppedClock;

/// The clerk's screen (decision 3): the chair opens it, a clerk without an account works on it, it
/// goes dark by itself, by the chair's hand, and when another one is opened.
@ChiboTest
class ClerkScreenDoorTest {

  private static final Pattern ADDRESS = Pattern.compile("/c/([a-z0-9]{26})");
  private static int days;

  @Inject Backstage backstage;
  @Inject StoppedClock clock;

  private final UUID meeting = UUID.randomUUID();

  @BeforeEach
  void aSessionIsOpen() {
    backstage.sql(
        """
        insert into meeting (id, cell, kind, form, month, starts_at, planned_end, place, stage,
          rule_set, opening_rule_set, chair, clerk, contact, room_name, written_by, written_at,
          called_by, called_at, opened_by, opened_at)
        select '%1$s', '%2$s', 'EXTRAORDINARY', 'IN_PERSON', '2031-09-01', at,
          at + interval '2 hours', 'Nhà văn hóa', 'OPEN', '208-qd-tw', '208-qd-tw', '%3$s', '%4$s',
          '%3$s', replace('%1$s', '-', ''), '%3$s', now(), '%3$s', now(), '%3$s', now()
        from (select '2031-09-01 12:00Z'::timestamptz + interval '%5$d days' as at) t;
        insert into summons (meeting, member, role, standing, summoned_at)
        values ('%1$s', '%6$s', 'MEMBER', 'OFFICIAL', now());
        """
            .formatted(
                meeting,
                Cast.NA_KHOANG,
                Cast.THANH_SECRETARY,
                Cast.HUYEN_CLERK,
                days++,
                Cast.LU_OFFICIAL));
  }

  @AfterEach
  void timeGoesOn() {
    clock.goOn();
  }

  @Test
  void theChairOpensItAndAClerkWithoutAnAccountTicks() {
    var secret = opened();

    enter(secret)
        .then()
        .statusCode(303)
        .header("Location", containsString("/screens/" + meeting))
        .cookie("screen");
    screen(secret).get(address("board")).then().statusCode(200).body(containsString("Mùa A Lử"));
    screen(secret)
        .formParam("mark", "HALL")
        .post(address("roll/" + Cast.LU_OFFICIAL))
        .then()
        .statusCode(303);

    assertThat(
            backstage.text("select given_by from evidence where meeting = '%s'".formatted(meeting)))
        .isEqualTo("clerk:" + meeting);
  }

  @Test
  void itReachesThisMeetingOnlyAndNoPageOfAnAccount() {
    var secret = opened();

    screen(secret).get("/screens/" + UUID.randomUUID() + "/board").then().statusCode(404);
    for (var page : List.of("", "/summons", "/minutes/scan")) {
      assertThat(screen(secret).get("/meetings/" + meeting + page).statusCode())
          .as(page)
          .isIn(302, 401);
    }
  }

  @Test
  void theSecretIsToldOnceAndStoredAsAHashOnly() {
    var secret = opened();

    chair().get("/meetings/" + meeting + "/clerk-screen").then().body(not(containsString(secret)));
    assertThat(
            backstage.number(
                "select count(*) from clerk_screen where meeting = '%s' and secret_hash = sha256('%s')"
                    .formatted(meeting, secret)))
        .isOne();
  }

  @Test
  void itGoesDarkByItself() {
    var secret = opened();
    backstage.sql(
        "update clerk_screen set opened_at = now() - interval '2 days', expires_at = now() - interval '1 second' where meeting = '%s'"
            .formatted(meeting));

    enter(secret).then().statusCode(410);
    screen(secret)
        .get(address("board"))
        .then()
        .statusCode(410)
        .body(containsString("data-problem"));
  }

  @Test
  void theChairPutsItOutAndWhatWasTypedThereComesBack() {
    var secret = opened();
    chair().post("/meetings/" + meeting + "/clerk-screen/closure").then().statusCode(303);

    screen(secret).get(address("board")).then().statusCode(410);
    screen(secret)
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .formParam("kind", "OPINION")
        .formParam("gist", "Đề nghị sửa đường")
        .post(address("speeches"))
        .then()
        .statusCode(410)
        .body(containsString("Đề nghị sửa đường"));

    assertThat(
            backstage.number("select count(*) from speech where meeting = '%s'".formatted(meeting)))
        .isZero();
  }

  @Test
  void anotherOneTakesThePlaceOfTheFirst() {
    var first = opened();
    var second = opened();

    screen(first).get(address("board")).then().statusCode(410);
    screen(second).get(address("board")).then().statusCode(200);
  }

  @Test
  void nobodyElseOpensOne() {
    for (var other : List.of("ha", "inspector", "lech", "neighbour")) {
      assertThat(as(other).post("/meetings/" + meeting + "/clerk-screen").statusCode())
          .as(other)
          .isIn(403, 404);
    }
    assertThat(
            backstage.number(
                "select count(*) from clerk_screen where meeting = '%s'".formatted(meeting)))
        .isZero();
  }

  @Test
  void anUnknownSecretIsExplained() {
    enter("unknownunknownunknownunkno").then().statusCode(404).body(containsString("data-problem"));
  }

  private String opened() {
    var page =
        chair().post("/meetings/" + meeting + "/clerk-screen").then().statusCode(200).extract();
    var found = ADDRESS.matcher(page.asString());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private String address(String part) {
    return "/screens/" + meeting + "/" + part;
  }

  private static Response enter(String secret) {
    return given().redirects().follow(false).accept("text/html").get("/c/" + secret);
  }

  private static RequestSpecification screen(String secret) {
    return plain().cookie("screen", secret);
  }

  private static RequestSpecification chair() {
    return as("thanh");
  }

  private static RequestSpecification as(String username) {
    return plain().cookies(SignIn.cookiesOf(Account.named(username)));
  }

  private static RequestSpecification plain() {
    return given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .header("Sec-Fetch-Site", "same-origin");
  }
}
