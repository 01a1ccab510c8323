package vn.chibo.series;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.OwnCell;
import vn.chibo.testkit.SignIn;
import vn.chibo.testkit.StoppedClock;

/// A secretary plans her year, changes it from a month on, and ends it; by pages, on real tables.
@ChiboTest
class R06YearPagesTest {

  static int cells = 1;

  @Inject Backstage backstage;
  @Inject StoppedClock clock;

  OwnCell cell;

  @BeforeEach
  void aCellOfItsOwn() {
    cell = new OwnCell(backstage, cells).found();
    cells++;
    clock.stopAt(VietnamTime.at(LocalDate.of(2026, 11, 22), LocalTime.of(9, 0)));
  }

  @AfterEach
  void theClockGoesOn() {
    clock.goOn();
  }

  @Test
  void anEmptyYearSaysWhatToDo() {
    page("/year")
        .statusCode(200)
        .body(containsString("Chi bộ chưa đặt lịch cố định"))
        .body(containsString("Chưa có buổi thường kỳ"))
        .body(containsString("Quý 4/2026"))
        .body(containsString("42-HD/BTCTW"));
  }

  @Test
  void theTwelveMonthsAreShownBeforeAnythingIsStored() {
    set(Map.of("confirmed", ""))
        .statusCode(200)
        .body(containsString("Xem lại trước khi lập"))
        .body(not(containsString("Tết Nguyên đán")))
        .body(containsString("Thứ Hai, 19 giờ 30, ngày 28/12/2026"));

    assertThat(drafts()).isZero();
  }

  @Test
  void confirmedTwiceTheSecondChangesNothing() {
    set(Map.of()).statusCode(303);
    assertThat(drafts()).isEqualTo(12);

    set(Map.of()).statusCode(303);
    as("1").post(path("/year/drafts")).then().statusCode(303);

    assertThat(drafts()).isEqualTo(12);
    assertThat(rules()).isEqualTo(1);
    assertThat(
            backstage.number(
                "select count(*) from fact where kind = 'SERIES_SET' and cell = '%s'"
                    .formatted(cell.cell())))
        .isEqualTo(1);
  }

  @Test
  void theThirtyFirstNeverDriftsInTheTables() {
    set(Map.of("day", "31")).statusCode(303);

    assertThat(days()).isEqualTo("30 31 31 28 31 30 31 30 31 31 30 31");
  }

  @Test
  void oneMeetingIsCancelledWithoutTouchingTheRest() {
    set(Map.of()).statusCode(303);
    var december = draftOf("2026-12-01");

    as("1")
        .formParam("reason", "Trùng đại hội")
        .post("/meetings/" + december + "/cancellation")
        .then()
        .statusCode(303);
    as("1").post(path("/year/drafts")).then().statusCode(303);

    assertThat(drafts()).isEqualTo(11);
    page("/year").body(containsString("Đã hủy, tháng này chưa có buổi thường kỳ khác"));
  }

  @Test
  void oneMeetingIsMovedWithoutTouchingTheRest() {
    set(Map.of()).statusCode(303);
    var december = draftOf("2026-12-01");

    as("1")
        .formParams(
            Map.of(
                "occasion",
                "ORDINARY",
                "day",
                "26",
                "month",
                "12",
                "year",
                "2026",
                "start",
                "8:00",
                "minutes",
                "120",
                "version",
                "0"))
        .post("/meetings/" + december + "/plan")
        .then()
        .statusCode(303);
    set(Map.of()).statusCode(303);

    assertThat(days()).startsWith("28 26 28 28");
  }

  @Test
  void thisAndAllLaterOnesChangeAndThePastIsNeverTouched() {
    set(Map.of()).statusCode(303);
    var february = draftOf("2027-02-01");
    backstage.sql(
        "update meeting set stage = 'CALLED', called_at = now(), called_by = chair where id = '%s'"
            .formatted(february));

    set(Map.of("repetition", "LAST_WEEKDAY", "weekday", "6", "from", "2027-01")).statusCode(303);

    assertThat(days()).isEqualTo("28 28 30 28 27 24 29 26 31 28 25 30");
    assertThat(rules()).isEqualTo(2);
    page("/year").body(containsString("Thứ Bảy cuối cùng của tháng"));
  }

  @Test
  void endedTheDraftsAreTakenBackAndWhatWasCalledStays() {
    set(Map.of()).statusCode(303);
    backstage.sql(
        "update meeting set stage = 'CALLED', called_at = now(), called_by = chair where id = '%s'"
            .formatted(draftOf("2026-12-01")));

    page("/year/end").statusCode(200).body(containsString("Các buổi sẽ gỡ bỏ (11)"));
    as("1").post(path("/year/end")).then().statusCode(303);
    as("1").post(path("/year/end")).then().statusCode(303);

    assertThat(drafts()).isZero();
    assertThat(
            backstage.number(
                "select count(*) from meeting where cell = '%s' and stage = 'CALLED'"
                    .formatted(cell.cell())))
        .isEqualTo(1);
    set(Map.of()).statusCode(303);
    assertThat(drafts()).isEqualTo(11);
  }

  @Test
  void badInputIsSaidBesideItsField() {
    set(Map.of(
            "day", "32", "start", "25:99", "minutes", "0", "place", "", "from", "2025-01", "term",
            "13/2027", "chair", "x", "whenOff", ""))
        .statusCode(422)
        .body(containsString("Đồng chí ghi ngày, từ 1 đến 31"))
        .body(containsString("Không đọc được giờ"))
        .body(containsString("số phút"))
        .body(containsString("Đồng chí ghi nơi họp"))
        .body(containsString("Tháng này đã qua hoặc quá xa"))
        .body(containsString("Không đọc được tháng"))
        .body(containsString("value=\"25:99\""));
    set(Map.of("term", "10/2026"))
        .statusCode(422)
        .body(containsString("không trước tháng bắt đầu"));
    assertThat(drafts()).isZero();
  }

  @Test
  void anOverlapIsSaidAndItsMonthIsLeftOut() {
    backstage.sql(
        """
        insert into meeting (cell, kind, form, month, starts_at, planned_end, place, stage, rule_set,
          chair, contact, room_name, written_by, written_at)
        values ('%1$s', 'EXTRAORDINARY', 'IN_PERSON', '2026-12-01', '2026-12-28 20:00+07',
          '2026-12-28 21:00+07', 'Trường', 'DRAFT', '208-qd-tw', '%2$s', '%2$s',
          lower(replace(gen_random_uuid()::text, '-', '')), '%2$s', now())
        """
            .formatted(cell.cell(), cell.id(1)));

    set(Map.of()).statusCode(303);

    page("/year").body(containsString("Trùng giờ với: Sinh hoạt bất thường tháng 12/2026"));
    assertThat(drafts()).isEqualTo(11);
  }

  @Test
  void tetIsWarnedOfWithWhoSaysSo() {
    set(Map.of("day", "6", "from", "2026-12")).statusCode(303);

    page("/year")
        .body(containsString("Trùng Tết Nguyên đán"))
        .body(containsString("Bộ luật Lao động 2019"));
  }

  @Test
  void theNeighbourFindsNoYear() {
    for (var rest : new String[] {"/year", "/year/rule", "/year/end"}) {
      as("neighbour", path(rest)).statusCode(404);
    }
  }

  @Test
  void R07aQuarterThatLacksItsThematicMeetingOffersTwoWays() {
    set(Map.of()).statusCode(303);

    page("/year")
        .body(containsString("Lên lịch chuyên đề riêng (ít nhất 90 phút)"))
        .body(containsString("Kết hợp vào buổi thường kỳ Tháng 11/2026 (ít nhất 120 phút)"));
    as("1")
        .get("/meetings/" + draftOf("2026-11-01") + "/plan?occasion=COMBINED")
        .then()
        .statusCode(200)
        .body(containsString("value=\"120\""))
        .body(containsString("value=\"COMBINED\" checked"));
  }

  @Test
  void theCommitteeMeetingIsProposedBeforeTheOrdinaryOne() {
    set(Map.of()).statusCode(303);

    as("1")
        .get(path("/meetings/new?occasion=COMMITTEE_MEETING&month=2026-12"))
        .then()
        .statusCode(200)
        .body(containsString("name=\"day\" inputmode=\"numeric\" value=\"27\""));
  }

  private ValidatableResponse set(Map<String, String> changes) {
    var fields = new HashMap<String, String>();
    fields.put("repetition", "ON_DAY");
    fields.put("day", "28");
    fields.put("whenOff", "KEEP");
    fields.put("start", "19h30");
    fields.put("minutes", "90");
    fields.put("place", "Nhà văn hóa bản Lịch");
    fields.put("chair", cell.id(1).toString());
    fields.put("from", "2026-11");
    fields.put("confirmed", "yes");
    fields.putAll(changes);
    return as("1").formParams(fields).post(path("/year/rule")).then();
  }

  private ValidatableResponse page(String rest) {
    return as("1").get(path(rest)).then();
  }

  private String path(String rest) {
    return "/cells/" + cell.cell() + rest;
  }

  private long drafts() {
    return backstage.number(
        "select count(*) from meeting where cell = '%s' and kind = 'ORDINARY' and stage = 'DRAFT'"
            .formatted(cell.cell()));
  }

  private long rules() {
    return backstage.number(
        "select count(*) from series where cell = '%s' and withdrawn_at is null"
            .formatted(cell.cell()));
  }

  private String days() {
    return backstage.text(
        "select string_agg(to_char(starts_at at time zone 'Asia/Ho_Chi_Minh', 'FMDD'), ' ' order by month) from meeting where cell = '%s' and kind = 'ORDINARY' and stage <> 'CANCELLED'"
            .formatted(cell.cell()));
  }

  private String draftOf(String month) {
    return backstage.text(
        "select id from meeting where cell = '%s' and month = '%s' and kind = 'ORDINARY'"
            .formatted(cell.cell(), month));
  }

  private static ValidatableResponse as(String account, String path) {
    return request(account).get(path).then();
  }

  private RequestSpecification as(String nth) {
    return request(cell.account(Integer.parseInt(nth)));
  }

  private static RequestSpecification request(String account) {
    return given()
        .baseUri("http://localhost")
        .redirects()
        .follow(false)
        .accept("text/html,*/*;q=0.8")
        .header("Sec-Fetch-Site", "same-origin")
        .config(
            io.restassured.RestAssured.config()
                .encoderConfig(
                    io.restassured.config.EncoderConfig.encoderConfig()
                        .defaultContentCharset("UTF-8")))
        .cookies(SignIn.cookiesOf(Account.named(account)));
  }
}
