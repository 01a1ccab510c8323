package vn.chibo.follow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Subject;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;

/// The committee member who follows a cell: its calendar, attending or not, his remarks, what he
/// asked and what became of it (R26, R37).
@ChiboTest
class R37FollowerTest {

  private static final String REQUESTS = "/cells/" + Cast.NA_KHOANG + "/requests";

  @Inject Backstage backstage;
  @Inject Database database;

  @Test
  void R37_heSeesTheMeetingAndTheSecretaryHisAnswer() {
    var meeting = FollowScene.called(backstage);

    get("ha", "/follow").then().body(containsString("Chi bộ thôn Nà Khoang"), linkTo(meeting));
    post("ha", meeting.path() + "/answer", Map.of("attending", "yes", "word", "Tôi đến từ 19 giờ"))
        .then()
        .statusCode(303);

    get("ha", meeting.path()).then().body(containsString("Tôi đến từ 19 giờ"));
    get("thanh", "/meetings/%s/answers".formatted(meeting.id()))
        .then()
        .body(containsString("Dự họp"), containsString("Tôi đến từ 19 giờ"));
  }

  @Test
  void R37_hisAbsenceWaitsForNoDecision() {
    var meeting = FollowScene.called(backstage);

    post("ha", meeting.path() + "/answer", Map.of("attending", "no")).then().statusCode(303);

    get("thanh", "/meetings/%s/answers".formatted(meeting.id()))
        .then()
        .body(containsString("Không dự"), not(containsString("/decision")));
  }

  @Test
  void R37_anAnswerWithoutAChoiceIsAskedForAgain() {
    var meeting = FollowScene.called(backstage);

    post("ha", meeting.path() + "/answer", Map.of("word", "Để xem đã"))
        .then()
        .statusCode(422)
        .body(containsString("attending-error"), containsString("Để xem đã"));
  }

  @Test
  void R26_aRemarkWhileTheMeetingRunsGoesIntoItsMinutesOnce() {
    var meeting = FollowScene.called(backstage).open();
    var form = Map.of("id", UUID.randomUUID().toString(), "text", "Cần giao việc cụ thể hơn");

    post("ha", meeting.path() + "/remarks", form)
        .then()
        .statusCode(303)
        .header("Location", containsString("saved=minuted"));
    post("ha", meeting.path() + "/remarks", form);

    get("thanh", "/meetings/%s/console".formatted(meeting.id()))
        .then()
        .body(containsString("Cần giao việc cụ thể hơn"));
    assertThat(speeches(meeting)).isOne();
    assertThat(facts("SPEECH_MINUTED", meeting)).isOne();
  }

  @Test
  void R26_aRemarkAfterTheReadingIsANoteAndChangesNoMinutes() {
    var meeting = FollowScene.called(backstage).open().read();

    post("ha", meeting.path() + "/remarks", Map.of("text", "Biên bản nên ngắn hơn"))
        .then()
        .statusCode(303)
        .header("Location", containsString("saved=note"));

    assertThat(speeches(meeting)).isZero();
    get("thanh", REQUESTS).then().body(containsString("Biên bản nên ngắn hơn"));
  }

  @Test
  void R37_whatHeAskedIsAnsweredAskedAgainAndClosed() {
    var request = asked("Báo cáo việc thu nợ đảng phí");

    get("thanh", "/cells/" + Cast.NA_KHOANG).then().body(containsString("thu nợ đảng phí"));
    step("thanh", request, "answer", Map.of("text", "Đã thu hai đồng chí")).statusCode(303);
    step("thanh", request, "answer", Map.of("text", "Bổ sung: còn một")).statusCode(303);
    step("ha", request, "again", Map.of("text", "Còn đồng chí thứ ba", "until", "2090-01"))
        .statusCode(303);
    step("thanh", request, "answer", Map.of("text", "Đã thu đủ")).statusCode(303);
    step("ha", request, "closure", Map.of()).statusCode(303);

    step("thanh", request, "answer", Map.of("text", "Muộn")).statusCode(409);
    get("thanh", REQUESTS).then().body(containsString("Đã thu đủ"), containsString("Khép lại"));
    assertThat(
            backstage.text(
                "select string_agg(kind, ',' order by id) from fact where body->>'request' = '%s'"
                    .formatted(request)))
        .isEqualTo(
            "CELL_ASKED,REQUEST_ANSWERED,REQUEST_ANSWERED,REQUEST_ASKED_AGAIN,REQUEST_ANSWERED,REQUEST_CLOSED");
  }

  @Test
  void R37_aRequestSentTwiceIsOne() {
    var form = Map.of("id", UUID.randomUUID().toString(), "text", "Một việc", "until", "2089-05");

    post("ha", REQUESTS, form).then().statusCode(303);
    post("ha", REQUESTS, form).then().statusCode(303);

    assertThat(
            backstage.number(
                "select count(*) from follow_request where id = '%s'".formatted(form.get("id"))))
        .isOne();
  }

  @Test
  void R37_aRequestWithoutWordsOrMonthIsAskedForAgain() {
    post("ha", REQUESTS, Map.of("text", "Nêu gương", "until", "bao giờ cũng được"))
        .then()
        .statusCode(422)
        .body(containsString("until-error"), containsString("Nêu gương"));
  }

  @Test
  void R37_membersAndNeighboursReadNothingOfIt() {
    var request = asked("Chuyện riêng của chi ủy");

    get("huyen", REQUESTS).then().statusCode(404);
    get("lech", REQUESTS).then().statusCode(404);
    get("huyen", "/follow").then().statusCode(404);
    step("thanh", request, "closure", Map.of()).statusCode(404);
    post("thanh", REQUESTS, Map.of("text", "Tự yêu cầu", "until", "2089-05"))
        .then()
        .statusCode(404);
    for (var stranger :
        new UUID[] {Cast.HUYEN_CLERK, Cast.LECH_SECRETARY, Cast.STRANGER_INSPECTOR}) {
      assertThat(seenBy(stranger)).isZero();
    }
    assertThat(seenBy(Cast.KIEN_INSPECTOR)).isPositive();
  }

  private long seenBy(UUID person) {
    return backstage.as(
        Subject.person(person),
        () ->
            database
                .list(Long.class, "select count(*) from follow_request", Map.of())
                .map(java.util.List::getFirst));
  }

  private static String asked(String text) {
    var id = UUID.randomUUID().toString();
    post("ha", REQUESTS, Map.of("id", id, "text", text, "until", "2089-05")).then().statusCode(303);
    return id;
  }

  private static io.restassured.response.ValidatableResponse step(
      String who, String request, String step, Map<String, String> form) {
    return post(who, REQUESTS + "/" + request + "/" + step, form).then();
  }

  private long speeches(FollowScene meeting) {
    return backstage.number(
        "select count(*) from speech where kind = 'REMARK' and meeting = '%s'"
            .formatted(meeting.id()));
  }

  private long facts(String kind, FollowScene meeting) {
    return backstage.number(
        "select count(*) from fact where kind = '%s' and meeting = '%s'"
            .formatted(kind, meeting.id()));
  }

  private static org.hamcrest.Matcher<String> linkTo(FollowScene meeting) {
    return containsString("href=\"" + meeting.path() + "\"");
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
