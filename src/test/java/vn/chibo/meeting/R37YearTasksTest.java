package vn.chibo.meeting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;

/// What each member is assigned for the year, and the dues of a year (R18, R37).
@ChiboTest
class R37YearTasksTest {

  private static final int YEAR = LocalDate.now(vn.chibo.kernel.VietnamTime.ZONE).getYear();
  private static final String PAGE = "/cells/%s/year-tasks/".formatted(Cast.NA_KHOANG);

  @Inject Backstage backstage;

  @BeforeEach
  void nothingIsAssigned() {
    backstage.sql("delete from year_task; delete from year_confirmation");
  }

  @Test
  void R37_assignedOnceShownToTheCellAndToHim() {
    var form = form(Cast.HUYEN_CLERK, "Phụ trách 5 hộ xóm trên");

    post(PAGE + YEAR, form).then().statusCode(303);
    post(PAGE + YEAR, form).then().statusCode(303);

    assertThat(backstage.number("select count(*) from year_task")).isOne();
    get("huyen", PAGE + YEAR).then().body(containsString("Phụ trách 5 hộ xóm trên"));
    get("huyen", "/mine").then().body(containsString("Phụ trách 5 hộ xóm trên"));
    get("lech", PAGE + YEAR).then().statusCode(404);
  }

  @Test
  void R37_whoHasNothingIsNamedAndWhoIsExemptIsNot() {
    post(PAGE + YEAR, form(Cast.HUYEN_CLERK, "Theo dõi thanh niên")).then().statusCode(303);

    var page = get("thanh", PAGE + YEAR).then().extract().asString();

    assertThat(page).contains("7 đồng chí chưa được phân công");
  }

  @Test
  void R37_anAssignmentEndsWithItsDayAndStaysOnRecord() {
    var form = form(Cast.LU_OFFICIAL, "Trông rừng đầu nguồn");
    post(PAGE + YEAR, form).then().statusCode(303);

    post(PAGE + YEAR + "/" + form.get("id") + "/end", Map.of()).then().statusCode(303);
    post(PAGE + YEAR + "/" + form.get("id") + "/end", Map.of()).then().statusCode(303);

    get("thanh", PAGE + YEAR)
        .then()
        .body(containsString("Trông rừng đầu nguồn"), containsString("thôi từ"));
    assertThat(
            backstage.number(
                "select count(*) from fact where kind = 'YEAR_TASK_ENDED'"
                    + " and body->>'assignment' = '"
                    + form.get("id")
                    + "'"))
        .isOne();
  }

  @Test
  void R37_theNextYearTakesOverWhatStillHoldsAndNothingTwice() {
    post(PAGE + YEAR, form(Cast.LU_OFFICIAL, "Trông rừng đầu nguồn"));
    var ended = form(Cast.MAI_DEPUTY, "Việc đã thôi");
    post(PAGE + YEAR, ended);
    post(PAGE + YEAR + "/" + ended.get("id") + "/end", Map.of());

    post(PAGE + (YEAR + 1) + "/copy", Map.of()).then().statusCode(303);
    post(PAGE + (YEAR + 1) + "/copy", Map.of()).then().statusCode(303);

    assertThat(
            backstage.text(
                "select string_agg(text, ',') from year_task where year = " + (YEAR + 1)))
        .isEqualTo("Trông rừng đầu nguồn");
  }

  @Test
  void R37_aHeldMeetingConfirmsItAndALaterChangeIsSaid() {
    var meeting = heldMeeting();
    post(PAGE + YEAR, form(Cast.LU_OFFICIAL, "Trông rừng đầu nguồn"));

    post(PAGE + YEAR + "/confirmation", Map.of("meeting", meeting)).then().statusCode(303);
    get("thanh", PAGE + YEAR)
        .then()
        .body(containsString("Đã được thông qua"), not(containsString("Từ đó đã có thay đổi")));

    post(PAGE + YEAR, form(Cast.MAI_DEPUTY, "Thêm việc sau đó"));
    get("thanh", PAGE + YEAR).then().body(containsString("Từ đó đã có thay đổi"));
    post(PAGE + YEAR + "/confirmation", Map.of("meeting", UUID.randomUUID().toString()))
        .then()
        .statusCode(404);
  }

  @Test
  void R37_itIsPrintedOnOneSheet() throws Exception {
    post(PAGE + YEAR, form(Cast.LU_OFFICIAL, "Trông rừng đầu nguồn"));

    var bytes =
        get("thanh", PAGE + YEAR + "/sheet.pdf").then().statusCode(200).extract().asByteArray();

    try (var pdf = Loader.loadPDF(bytes)) {
      assertThat(pdf.getNumberOfPages()).isOne();
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("BẢNG PHÂN CÔNG", "Trông rừng đầu nguồn", "T/M CHI BỘ");
    }
  }

  @Test
  void R37_aYearThatIsOverAndAWrongFormAreRefused() {
    post(PAGE + (YEAR - 1), form(Cast.LU_OFFICIAL, "Quá muộn")).then().statusCode(409);
    post(PAGE + YEAR, Map.of("text", "Chưa chọn ai"))
        .then()
        .statusCode(422)
        .body(containsString("member-error"), containsString("Chưa chọn ai"));
  }

  @Test
  void R18_threeUnpaidMonthsAreSaidInTheYearOfDues() {
    backstage.sql(
        """
        delete from dues where cell = '%1$s' and member = '%2$s' and month < '2022-01-01';
        insert into dues (cell, month, member, state, ticked_by, ticked_at)
        select '%1$s', m, '%2$s', 'UNPAID', '%3$s', now()
        from unnest(array[date '2021-02-01', '2021-05-01', '2021-09-01']) m;
        """
            .formatted(Cast.NA_KHOANG, Cast.LU_OFFICIAL, Cast.THANH_SECRETARY));

    var page =
        get("thanh", "/cells/%s/dues-years/2021".formatted(Cast.NA_KHOANG))
            .then()
            .statusCode(200)
            .extract()
            .asString();

    assertThat(page)
        .contains("Chưa đóng đảng phí 03 tháng trong năm")
        .contains("Chi bộ xem xét; cấp có thẩm quyền quyết định.");
  }

  private String heldMeeting() {
    var id = UUID.randomUUID().toString();
    backstage.sql(
        """
        insert into meeting (id, cell, kind, form, month, starts_at, planned_end, place, stage,
          rule_set, chair, contact, room_name, written_by, written_at, called_by, called_at,
          opened_by, opened_at, ended_by, ended_at)
        values ('%1$s', '%2$s', 'EXTRAORDINARY', 'IN_PERSON', '2088-11-01',
          '2088-11-20T03:00Z', '2088-11-20T05:00Z', 'Nhà văn hóa', 'ENDED', '208-qd-tw', '%3$s',
          '%3$s', 'y' || replace('%1$s', '-', ''), '%3$s', now(), '%3$s', now(), '%3$s', now(),
          '%3$s', now())
        on conflict do nothing
        """
            .formatted(id, Cast.NA_KHOANG, Cast.THANH_SECRETARY));
    return id;
  }

  private static Map<String, String> form(UUID member, String text) {
    return Map.of("id", UUID.randomUUID().toString(), "member", member.toString(), "text", text);
  }

  private static Response get(String username, String path) {
    return given().cookies(SignIn.cookiesOf(Account.named(username))).accept("text/html").get(path);
  }

  private static Response post(String path, Map<String, String> form) {
    return given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .header("Sec-Fetch-Site", "same-origin")
        .cookies(SignIn.cookiesOf(Account.named("thanh")))
        .formParams(form)
        .post(path);
  }
}
