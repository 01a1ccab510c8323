package vn.chibo.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.identity.MeetingPass;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;
import vn.chibo.testkit.SignInLine;
import vn.chibo.testkit.StoppedClock;

/// The line to the real sign-in server is cut in the middle of an evening (decision 9).
@ChiboTest
class MeetingPassTest {

  @Inject Backstage backstage;
  @Inject StoppedClock clock;

  UUID meeting = UUID.randomUUID();
  Map<String, String> session = Map.of();

  @BeforeEach
  void anOpenEvening() {
    session = SignIn.cookiesOf(Account.named("lech"));
    open(meeting, "OPEN");
  }

  @AfterEach
  void everythingIsBack() {
    SignInLine.mend();
    clock.goOn();
    backstage.sql(
        "update post set until_on = null where member = '%s'".formatted(Cast.LECH_SECRETARY));
    backstage.sql(
        "update meeting set stage = 'CANCELLED', cancelled_at = now() where id = '%s'"
            .formatted(meeting));
  }

  @Test
  void whoRunsARunningEveningIsGivenAPass() {
    var pass = passOfTheEvening();

    assertThat(pass.isHttpOnly()).isTrue();
    assertThat(pass.getSameSite()).isEqualTo("Strict");
    assertThat(pass.getPath()).isEqualTo("/");
  }

  @Test
  void whoOnlySeesItIsGivenNone() {
    var inspector = SignIn.cookiesOf(Account.named("inspector"));

    assertThat(page("board", inspector).getDetailedCookie(MeetingPass.NAME)).isNull();
  }

  @Test
  void anEveningThatIsNotOpenGivesNone() {
    var planned = UUID.randomUUID();
    open(planned, "CALLED");

    var answer = get("/meetings/" + planned + "/board", session);

    assertThat(answer.getDetailedCookie(MeetingPass.NAME)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"board", "console", "motions", "roll-call/closure", "minutes"})
  void theEveningGoesOnWhileTheSignInServerIsAway(String page) {
    var pass = passOfTheEvening();
    SignInLine.cut();

    page(page, carrying(pass))
        .then()
        .statusCode(anyOf(is(200), is(409)))
        .body(containsString("Máy chủ đăng nhập đang mất kết nối"));
  }

  @Test
  void aTickGoesOnToo() {
    var pass = passOfTheEvening();
    SignInLine.cut();

    given()
        .cookies(carrying(pass))
        .header("Sec-Fetch-Site", "same-origin")
        .redirects()
        .follow(false)
        .formParam("supports", "PRESENT_HALL")
        .post("/meetings/{meeting}/roll/{member}", meeting, Cast.LECH_SECRETARY)
        .then()
        .statusCode(not(503))
        .statusCode(not(302));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/desk",
        "/mine",
        "/ky/minutes/{m}",
        "/meetings/{m}/summons",
        "/meetings/{m}/minutes/scan",
        "/meetings/{m}/minutes.pdf",
        "/operator"
      })
  void noOtherPageOpensByAPass(String path) {
    var pass = passOfTheEvening();
    SignInLine.cut();

    get(path.replace("{m}", meeting.toString()), carrying(pass))
        .then()
        .statusCode(503)
        .body(containsString("đang gián đoạn"));
  }

  @Test
  void theEveningOfAnotherMeetingStaysClosed() {
    var pass = passOfTheEvening();
    var other = UUID.randomUUID();
    open(other, "CALLED");
    SignInLine.cut();

    get("/meetings/" + other + "/board", carrying(pass)).then().statusCode(503);
  }

  @Test
  void aPassIsNothingWhileTheSignInServerIsThere() {
    var pass = passOfTheEvening();

    page("board", carrying(pass)).then().statusCode(302);
  }

  @Test
  void aPassThatWeDidNotWriteIsNothing() {
    var pass = passOfTheEvening().getValue();
    SignInLine.cut();

    page("board", Map.of(MeetingPass.NAME, pass.substring(0, pass.length() - 4) + "AAAA"))
        .then()
        .statusCode(503);
  }

  @Test
  void aPostThatEndsEndsThePassAtOnce() {
    var pass = passOfTheEvening();
    SignInLine.cut();
    page("board", carrying(pass)).then().statusCode(200);

    backstage.sql(
        "update post set until_on = today() where member = '%s'".formatted(Cast.LECH_SECRETARY));

    page("board", carrying(pass)).then().statusCode(503);
  }

  @Test
  void thePassEndsAnHourAfterTheEvening() {
    var pass = passOfTheEvening();
    SignInLine.cut();
    var ended = Instant.parse("2042-03-10T14:00:00Z");
    backstage.sql(
        "update meeting set stage = 'ENDED', ended_by = chair, ended_at = '%s' where id = '%s'"
            .formatted(ended, meeting));

    clock.stopAt(ended.plus(Duration.ofMinutes(60)).minusSeconds(1));
    var before = page("minutes", carrying(pass)).statusCode();
    clock.pass(Duration.ofSeconds(1));
    var after = page("minutes", carrying(pass)).statusCode();

    assertThat(before).isNotEqualTo(503);
    assertThat(after).isEqualTo(503);
  }

  @Test
  void itsUseIsWrittenOncePerEveningAndPerson() {
    var pass = passOfTheEvening();
    SignInLine.cut();

    page("board", carrying(pass));
    page("console", carrying(pass));

    assertThat(
            backstage.number(
                "select count(*) from fact where kind = 'MEETING_PASS_USED' and meeting = '%s'"
                    .formatted(meeting)))
        .isEqualTo(1);
  }

  @Test
  void whoSignsInNowGetsACalmPageInBothLanguages() {
    SignInLine.cut();

    get("/sign-in", Map.of()).then().statusCode(503).body(containsString("đang gián đoạn"));
    get("/sign-in", Map.of("lang", "en"))
        .then()
        .statusCode(503)
        .body(containsString("is interrupted"));
  }

  @Test
  void signingOutTakesThePassBack() {
    passOfTheEvening();

    var answer =
        given().cookie(MeetingPass.NAME, "whatever").redirects().follow(false).get("/sign-out");

    assertThat(answer.getDetailedCookie(MeetingPass.NAME).getMaxAge()).isZero();
  }

  private Cookie passOfTheEvening() {
    var answer = page("board", session);
    answer.then().statusCode(200).body(not(containsString("đang mất kết nối")));
    return answer.getDetailedCookie(MeetingPass.NAME);
  }

  private static Map<String, String> carrying(Cookie pass) {
    return Map.of(MeetingPass.NAME, pass.getValue());
  }

  private Response page(String page, Map<String, String> cookies) {
    return get("/meetings/" + meeting + "/" + page, cookies);
  }

  private static Response get(String path, Map<String, String> cookies) {
    return given().cookies(cookies).accept("text/html").redirects().follow(false).get(path);
  }

  private void open(UUID id, String stage) {
    var opened = stage.equals("OPEN");
    backstage.sql(
        """
        insert into meeting (id, cell, kind, form, month, starts_at, planned_end, place, stage,
          rule_set, opening_rule_set, chair, contact, room_name, written_by, written_at,
          called_by, called_at, opened_by, opened_at)
        values ('%1$s', '%2$s', 'EXTRAORDINARY', 'IN_PERSON', '2042-03-01',
          timestamptz '2042-03-%4$s 12:00Z', timestamptz '2042-03-%4$s 14:00Z', 'Nhà văn hóa',
          '%5$s', '208-qd-tw', %6$s, '%3$s', '%3$s', replace('%1$s', '-', ''), '%3$s', now(),
          '%3$s', now(), %7$s, %8$s);
        insert into summons (meeting, member, role, standing, summoned_at)
        values ('%1$s', '%9$s', 'MEMBER', 'OFFICIAL', now());
        """
            .formatted(
                id,
                Cast.BAN_LECH,
                CHAIR,
                opened ? "10" : "11",
                stage,
                opened ? "'208-qd-tw'" : "null",
                opened ? "'" + CHAIR + "'" : "null",
                opened ? "now()" : "null",
                Cast.LECH_SECRETARY));
    if (!opened) {
      planned = id;
    }
  }

  private static final UUID CHAIR = UUID.fromString("00000000-0000-0000-0000-000000000122");

  private UUID planned = new UUID(0, 0);

  @AfterEach
  void thePlannedOneIsCalledOff() {
    backstage.sql(
        "update meeting set stage = 'CANCELLED', cancelled_at = now() where id = '%s'"
            .formatted(planned));
  }
}
