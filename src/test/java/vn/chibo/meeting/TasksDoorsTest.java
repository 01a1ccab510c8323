package vn.chibo.meeting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;

/// The forms of tasks over HTTP (R26, R37): given, reported, given more time, dropped, and each
/// sent back with what was typed when something is missing.
@ChiboTest
class TasksDoorsTest {

  private static final String CELL = "/cells/" + Cast.NA_KHOANG;

  @Inject Backstage backstage;

  @Test
  void aTaskIsGivenReportedAndKept() {
    give("Vận động hộ nghèo làm nhà", "31", "12", "2047").then().statusCode(303);
    var task = taskNamed("Vận động hộ nghèo làm nhà");

    officer()
        .formParam("result", "Đã làm xong ba nhà")
        .formParam("howFar", "DONE")
        .post(CELL + "/tasks/" + task + "/report")
        .then()
        .statusCode(303);

    assertThat(backstage.text("select result from task where id = '%s'".formatted(task)))
        .isEqualTo("Đã làm xong ba nhà");
    officer()
        .get(CELL + "/tasks")
        .then()
        .body(containsString("Vận động hộ nghèo làm nhà"), containsString("Đã làm xong ba nhà"));
  }

  @Test
  void R26_aYearOfManySettledTasksHidesNoneOfThem() {
    manySettled(2048, 250);

    var page = officer().get(CELL + "/tasks?year=2048").then().statusCode(200).extract().asString();

    assertThat(page).contains("Việc đã xong số 1.", "Việc đã xong số 250.");
  }

  private void manySettled(int year, int count) {
    backstage.sql(
        """
        insert into task (id, cell, owner, text, due_on, assigned_on, status, result, reported_at)
        select gen_random_uuid(), '%s', '%s', 'Việc đã xong số ' || n || '.', '%3$d-06-01',
          '%3$d-05-01', 'DONE', 'Xong', '%3$d-05-20'
        from generate_series(1, %4$d) n
        """
            .formatted(Cast.NA_KHOANG, Cast.LU_OFFICIAL, year, count));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 31, 12, 2047, text-error",
    "Sửa cầu treo, 31, 2, 2047, due-error",
    "Sửa cầu treo, 1, 1, 2020, due-error",
    "Sửa cầu treo, mười, một, '', due-error",
  })
  void whatIsMissingStandsBesideItsFieldAndTheRestIsKept(
      String text, String day, String month, String year, String field) {
    var before = tasks();

    var answer = give(text, day, month, year).then().statusCode(422);

    answer.body(
        containsString("id=\"" + field + "\""),
        containsString("value=\"" + Cast.LU_OFFICIAL + "\" selected"),
        containsString("id=\"mistakes\""));
    assertThat(tasks()).isEqualTo(before);
  }

  @Test
  void aReportWithoutWordsIsAskedForAgain() {
    give("Tuần tra rừng", "31", "12", "2047").then().statusCode(303);

    officer()
        .formParam("result", " ")
        .post(CELL + "/tasks/" + taskNamed("Tuần tra rừng") + "/report")
        .then()
        .statusCode(422)
        .body(containsString("id=\"result-error\""));
  }

  @Test
  void moreTimeUntilADayThatDoesNotExistIsRefused() {
    give("Đo đạc ruộng", "31", "12", "2047").then().statusCode(303);
    var task = taskNamed("Đo đạc ruộng");

    extend(task, "30", "2", "2048").then().statusCode(422).body(containsString("due-error"));
    extend(task, "29", "2", "2048").then().statusCode(303);

    assertThat(backstage.text("select due_on from task where id = '%s'".formatted(task)))
        .isEqualTo("2048-02-29");
  }

  @Test
  void whatIsDroppedTwiceIsDroppedOnceAndSaidSo() {
    give("Việc không cần nữa", "31", "12", "2047").then().statusCode(303);
    var path = CELL + "/tasks/" + taskNamed("Việc không cần nữa") + "/dropping";

    officer().post(path).then().statusCode(303);
    officer().post(path).then().statusCode(409).body(containsString("data-problem"));
  }

  @Test
  void aTaskOfNobodyAndOfAnotherCellIsMissing() {
    officer()
        .formParam("result", "Xong")
        .post(CELL + "/tasks/" + UUID.randomUUID() + "/report")
        .then()
        .statusCode(404)
        .body(containsString("Xong"));
    as("neighbour")
        .formParam("text", "Việc của người lạ")
        .formParam("owner", Cast.LU_OFFICIAL)
        .formParam("day", "31")
        .formParam("month", "12")
        .formParam("year", "2047")
        .post(CELL + "/tasks")
        .then()
        .statusCode(org.hamcrest.Matchers.oneOf(403, 404));
    assertThat(backstage.number("select count(*) from task where text = 'Việc của người lạ'"))
        .isZero();
  }

  private static Response give(String text, String day, String month, String year) {
    return officer()
        .formParam("text", text)
        .formParam("owner", Cast.LU_OFFICIAL)
        .formParam("day", day)
        .formParam("month", month)
        .formParam("year", year)
        .post(CELL + "/tasks");
  }

  private static Response extend(String task, String day, String month, String year) {
    return officer()
        .formParam("day", day)
        .formParam("month", month)
        .formParam("year", year)
        .post(CELL + "/tasks/" + task + "/extension");
  }

  private String taskNamed(String text) {
    return backstage.text("select id from task where text = '%s'".formatted(text));
  }

  private long tasks() {
    return backstage.number("select count(*) from task");
  }

  private static RequestSpecification officer() {
    return as("thanh");
  }

  private static RequestSpecification as(String username) {
    return given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .header("Sec-Fetch-Site", "same-origin")
        .cookies(SignIn.cookiesOf(Account.named(username)));
  }
}
