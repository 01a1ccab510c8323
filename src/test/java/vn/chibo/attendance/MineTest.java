package vn.chibo.attendance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;

/// The page of a member without a post: his tasks and the way to report them (R37, step 8).
@ChiboTest
class MineTest {

  static final UUID OWN = new UUID(2046, 1);
  static final UUID ANOTHERS = new UUID(2046, 2);
  static final String TASKS = "/cells/" + Cast.NA_KHOANG + "/tasks";

  @Inject Backstage backstage;

  @BeforeEach
  void twoTasks() {
    backstage.sql(
        """
        delete from task where id in ('%1$s', '%2$s');
        insert into task (id, cell, owner, text, due_on, assigned_on)
        values ('%1$s', '%3$s', '%4$s', 'Vận động ba hộ làm nhà vệ sinh', '2020-02-01', '2020-01-01'),
          ('%2$s', '%3$s', '%5$s', 'Thu quỹ khuyến học', '2046-02-01', '2046-01-01')
        """
            .formatted(OWN, ANOTHERS, Cast.NA_KHOANG, Cast.HUYEN_CLERK, Cast.LU_OFFICIAL));
  }

  @Test
  void aMemberFindsHisOwnTasksAndHisCell() {
    assertThat(page("/mine"))
        .contains("Vận động ba hộ làm nhà vệ sinh", TASKS + "/" + OWN, "Quá hạn", "Hạn 01/02/2020")
        .contains("/cells/" + Cast.NA_KHOANG + "/meetings", "/cells/" + Cast.NA_KHOANG + "/minutes")
        .doesNotContain("Thu quỹ khuyến học");
  }

  @Test
  void whatHeReportsReachesTheSecretary() {
    report("Đã xong hai hộ").then().statusCode(303);

    assertThat(page("/mine")).contains("Đã báo cáo, làm tiếp");
    assertThat(
            given()
                .cookies(SignIn.cookiesOf(Account.named("thanh")))
                .accept("text/html")
                .get(TASKS)
                .asString())
        .contains("Đã xong hai hộ");
  }

  private static io.restassured.response.Response report(String result) {
    return given()
        .redirects()
        .follow(false)
        .cookies(SignIn.cookiesOf(Account.named("huyen")))
        .header("Sec-Fetch-Site", "same-origin")
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("result", result)
        .formParam("howFar", "PART")
        .post(TASKS + "/" + OWN + "/report");
  }

  private static String page(String path) {
    return given()
        .cookies(SignIn.cookiesOf(Account.named("huyen")))
        .accept("text/html")
        .get(path)
        .asString();
  }
}
