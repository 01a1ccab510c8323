package vn.chibo.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Axe;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Browsers;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.Pictures;
import vn.chibo.testkit.SignIn;
import vn.chibo.testkit.StoppedClock;

/// The desk and the home of a cell's officers in November 2038: nine months behind it, one without
/// a meeting, and the next meeting called.
@ChiboTest
class CellHomeTest {

  static final String HOME = "/cells/" + Cast.NA_KHOANG;
  static final YearMonth NOVEMBER = YearMonth.of(2038, 11);
  static boolean isSet;

  @Inject Backstage backstage;
  @Inject StoppedClock clock;
  @Inject MonthScene scene;

  private final List<String> errors = new ArrayList<>();

  @BeforeEach
  void itIsNovember() {
    cookies("thanh");
    if (!isSet) {
      set();
      isSet = true;
    }
    clock.stopAt(VietnamTime.at(NOVEMBER.atDay(21), LocalTime.of(8, 0)));
  }

  /// In September nobody met. Lử was missing each time; his dues of March and April are unpaid.
  private void set() {
    for (int n = 2; n <= 10; n++) {
      if (n != 9) {
        scene.held(YearMonth.of(2038, n), n % 3 == 0 ? "HYBRID" : "IN_PERSON");
      }
    }
    scene.meeting(NOVEMBER.minusMonths(3).atDay(27), "THEMATIC", "IN_PERSON", "ENDED");
    scene.called(NOVEMBER);
    scene.looked(Cast.KIEN_INSPECTOR, "2038-11-14T08:00:00Z");
    scene.looked(Cast.KIEN_INSPECTOR, "2038-08-14T08:00:00Z");
    backstage.sql(
        """
        insert into dues (cell, month, member, state, ticked_by, ticked_at)
        select '%1$s', m, '%2$s', 'UNPAID', '%3$s', now()
        from unnest(array['2038-03-01', '2038-04-01']::date[]) m
        """
            .formatted(Cast.NA_KHOANG, Cast.LU_OFFICIAL, Cast.THANH_SECRETARY));
  }

  @AfterEach
  void theClockGoesOn() {
    clock.goOn();
  }

  @Test
  void theNextMeetingSaysWhoIsExpectedAndWhatAResolutionNeeds() {
    var page = home();

    assertThat(page)
        .contains("Sinh hoạt thường kỳ tháng 11/2038", "Còn 7 ngày", "19 giờ 30")
        .contains("Dự kiến 3 trên 10 đảng viên dự họp")
        .contains("Nghị quyết cần ít nhất 4 phiếu tán thành")
        .contains("5 trên 10 đồng chí đã được báo");
  }

  @Test
  void theCycleSaysWhatIsLateAndWhatIsNext() {
    var page = home();

    assertThat(page)
        .contains("Còn lại của tháng 10", "Ký, đăng Sổ tay, gửi cấp trên: xong 0 trên 3")
        .contains("1 trường hợp chờ xem xét", "0 trên 10 đồng chí đã ghi")
        .contains(HOME + "/dues/2038-11");
  }

  @Test
  void theYearShowsAMonthWithoutAMeeting() {
    assertThat(home())
        .contains("Th. 9<span class=\"vh\">: không họp")
        .contains("Quý III: trực tiếp")
        .contains("Quý II<span class=\"vh\">: không họp");
  }

  @Test
  void whoIsMissingIsNamedSoThatHeCanBeHelped() {
    assertThat(home())
        .contains("Mùa A Lử", "Vắng 08 tháng trong năm, chưa có lý do.")
        .contains("Chưa đóng đảng phí 02 tháng trong năm.", "Chi bộ xem xét");
  }

  @Test
  void theCellSeesWhoLookedLately() {
    assertThat(home())
        .contains("Đồng chí Đỗ Trung Kiên đã xem hồ sơ sinh hoạt của chi bộ ngày 14/11/2038.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/trail", "/accesses", "/meetings", "/minutes"})
  void theOtherPagesOfTheCellStandBesideIt(String page) {
    given().cookies(cookies("thanh")).get(HOME + page).then().statusCode(200);
  }

  @Test
  void theTableHoldsTheFiguresOfTheBars() {
    assertThat(home()).containsPattern("Tháng 3</th><td>5</td><td>1</td><td>6</td>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"huyen", "ha", "inspector", "committee", "lech", "neighbour", "stranger"})
  void whoIsNoOfficerFindsNoHome(String username) {
    given().cookies(cookies(username)).get(HOME).then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dues/2038-11", "/tasks", "/month-ticks", "/members"})
  void strangersFindNoneOfItsPages(String page) {
    for (var username : List.of("lech", "neighbour", "stranger")) {
      given().cookies(cookies(username)).get(HOME + page).then().statusCode(404);
    }
  }

  @ParameterizedTest(name = "{0} begins at {1}")
  @CsvSource({
    "thanh,     /cells/00000000-0000-0000-0000-000000000011",
    "mai,       /cells/00000000-0000-0000-0000-000000000011",
    "inspector, /oversight",
    "ha,        /oversight",
    "huyen,     /mine",
  })
  void thePostsDecideWhereSomebodyBegins(String username, String path) {
    given()
        .cookies(cookies(username))
        .redirects()
        .follow(false)
        .get("/desk")
        .then()
        .statusCode(303)
        .header("Location", endsWith(path));
  }

  @Test
  void anOperatorBeginsAtTheService() {
    given()
        .cookies(SignIn.cookiesOf(Account.named("van-hanh", "operator")))
        .redirects()
        .follow(false)
        .get("/desk")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/operator"));
  }

  @Test
  void signingInLeadsToTheDesk() {
    given()
        .cookies(cookies("thanh"))
        .redirects()
        .follow(false)
        .get("/sign-in")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/desk"));
  }

  @ParameterizedTest
  @CsvSource({
    "home,     ''",
    "dues,     /dues/2038-11",
    "tasks,    /tasks",
    "ticks,    /month-ticks",
    "members,  /members",
    "channels, /members/00000000-0000-0000-0000-000000000115/channels",
  })
  void everyPageIsUsableByAllAtBothWidths(String name, String path) {
    for (int width : List.of(Browsers.PHONE, Browsers.DESKTOP)) {
      try (var visitor = Browsers.visitor(width)) {
        cookies("thanh")
            .forEach((key, value) ->
                visitor.addCookies(
                    List.of(
                        new com.microsoft.playwright.options.Cookie(key, value)
                            .setUrl(address("/")))));
        var page = Browsers.page(visitor, errors);
        page.navigate(address(HOME + path));

        Pictures.take(page, "month-" + name);
        Axe.assertFitsTheWidth(page);
        Axe.assertUsableByAll(page);
      }
    }
    assertThat(errors).isEmpty();
  }

  private static String home() {
    return given()
        .cookies(cookies("thanh"))
        .accept("text/html")
        .get(HOME)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static Map<String, String> cookies(String username) {
    return SignIn.cookiesOf(Account.named(username));
  }

  private static String address(String path) {
    return "http://localhost:" + RestAssured.port + path;
  }
}
