package vn.chibo.minutes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chibo.identity.Secret;
import vn.chibo.meeting.Evenings;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;

/// Each member reports on his task before the next meeting, without an account, by the link of his
/// summons (R37, step 8); his words enter the table of tasks of the minutes (R26).
@ChiboTest
class R37ReportByLinkTest {

  private static LocalDate day = LocalDate.of(2088, 6, 1);

  @Inject Backstage backstage;
  @Inject Evenings evenings;
  @Inject GatherFacts gatherFacts;

  @Test
  void R37_aMemberReportsByLinkAndTheTableOfTheMinutesTakesItOver() {
    var letter = letter();
    var task = task(Cast.DENH_WITHOUT_MAIL, "Vận động hộ ông Chớ di dời chuồng trại");

    open(letter, "").then().body(containsString("Vận động hộ ông Chớ di dời chuồng trại"));
    report(letter, task, "DIFFICULT", "Hộ chưa có đất để dời").then().statusCode(303);

    open(letter, "/tasks").then().body(containsString("Hộ chưa có đất để dời"));
    assertThat(lastTasks(letter.scene()))
        .filteredOn(last -> last.id().equals(task))
        .singleElement()
        .satisfies(last ->
            assertThat(TaskWords.result(last))
                .startsWith("Có khó khăn, vướng mắc, hạn")
                .endsWith("Hộ chưa có đất để dời"));
  }

  @Test
  void R37_whatIsDoneIsToldOnceAndShownAsDone() {
    var letter = letter();
    var task = task(Cast.DENH_WITHOUT_MAIL, "Quét dọn nhà văn hóa");

    report(letter, task, "DONE", "Đã quét").then().statusCode(303);

    report(letter, task, "DONE", "Đã quét lần nữa").then().statusCode(409);
    open(letter, "/tasks").then().body(containsString("Đã quét"), containsString("Hoàn thành"));
  }

  @Test
  void R37_theTaskOfAnotherMemberIsNotReported() {
    var task = task(Cast.LU_OFFICIAL, "Việc của đồng chí Lử");

    report(letter(), task, "DONE", "Xong").then().statusCode(404);

    assertThat(backstage.text("select status from task where id = '%s'".formatted(task)))
        .isEqualTo("OPEN");
  }

  @Test
  void R37_aReportWithoutAChoiceIsAskedForAgainWithItsWordsKept() {
    var task = task(Cast.DENH_WITHOUT_MAIL, "Đo ruộng");

    report(letter(), task, "", "Đo được ba thửa")
        .then()
        .statusCode(422)
        .body(containsString("howFar-" + task + "-error"), containsString("Đo được ba thửa"));
  }

  @Test
  void R37_whatAnOfficerWasToldIsMarkedAsTakenDown() {
    var task = task(Cast.DENH_WITHOUT_MAIL, "Trông đàn trâu chung");
    var path = "/cells/%s/tasks".formatted(Cast.NA_KHOANG);

    given()
        .redirects()
        .follow(false)
        .cookies(SignIn.cookiesOf(Account.named("thanh")))
        .header("Sec-Fetch-Site", "same-origin")
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("howFar", "PART")
        .formParam("result", "Nói qua điện thoại: còn hai con lạc")
        .post(path + "/" + task + "/report")
        .then()
        .statusCode(303);

    given()
        .cookies(SignIn.cookiesOf(Account.named("thanh")))
        .get(path + "/" + task)
        .then()
        .body(containsString("do đồng chí Hoàng Văn Thành ghi lại lời báo"));
  }

  private List<MinutesContent.LastTask> lastTasks(Scene scene) {
    return backstage.as(
        MinutesTest.THANH.subject(),
        () ->
            evenings
                .run(scene.meeting())
                .chain(gatherFacts::of)
                .map(facts -> facts.business().lastTasks()));
  }

  private record Letter(Scene scene, UUID summons, Map<String, String> cookies) {}

  private Letter letter() {
    day = day.plusDays(1);
    var scene = Scene.called(backstage, day);
    var summons = UUID.randomUUID();
    var secret = Secret.fresh(new SecureRandom());
    backstage.sql(
        """
        insert into summons (id, meeting, member, role, standing, summoned_at)
        values ('%1$s', '%2$s', '%3$s', 'MEMBER', 'OFFICIAL', now());
        insert into personal_link (summons, secret_hash, on_paper, issued_at, expires_at)
        values ('%1$s', decode('%4$s', 'hex'), false, now(), '2089-01-01')
        """
            .formatted(
                summons,
                scene.id(),
                Cast.DENH_WITHOUT_MAIL,
                HexFormat.of().formatHex(secret.hash())));
    var door = given().redirects().follow(false).get("/m/" + secret.text());
    return new Letter(scene, summons, door.cookies());
  }

  private UUID task(UUID owner, String text) {
    var id = UUID.randomUUID();
    backstage.sql(
        """
        insert into task (id, cell, owner, text, due_on, assigned_on)
        values ('%s', '%s', '%s', '%s', '2025-12-31', '2020-01-01')
        """
            .formatted(id, Cast.NA_KHOANG, owner, text));
    return id;
  }

  private static Response open(Letter letter, String page) {
    return given().cookies(letter.cookies()).get("/invitation/" + letter.summons() + page);
  }

  private static Response report(Letter letter, UUID task, String howFar, String result) {
    return given()
        .redirects()
        .follow(false)
        .cookies(letter.cookies())
        .accept("text/html")
        .header("Sec-Fetch-Site", "same-origin")
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("howFar", howFar)
        .formParam("result", result)
        .post("/invitation/%s/tasks/%s/report".formatted(letter.summons(), task));
  }
}
