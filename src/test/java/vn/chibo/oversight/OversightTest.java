package vn.chibo.oversight;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;

@ChiboTest
class OversightTest {

  static final UUID MEETING = new UUID(2037, 1);

  @Inject Backstage backstage;

  @BeforeEach
  void anEndedMeeting() {
    backstage.sql(
        """
        insert into meeting (id, cell, kind, form, month, starts_at, planned_end, place, stage,
          rule_set, opening_rule_set, chair, contact, room_name, written_by, written_at,
          called_by, called_at, opened_by, opened_at, ended_by, ended_at)
        values ('%1$s', '%2$s', 'ORDINARY', 'IN_PERSON', '2037-03-01', '2037-03-20T12:00:00Z',
          '2037-03-20T14:00:00Z', 'Nhà văn hóa thôn', 'ENDED', '208-qd-tw', '208-qd-tw',
          '%3$s', '%3$s', replace('%1$s', '-', ''), '%3$s', now(), '%3$s', now(), '%3$s',
          '2037-03-20T12:00:00Z', '%3$s', '2037-03-20T13:40:00Z')
        on conflict (id) do nothing;
        insert into roll_call (meeting, closing, closed_at, closed_by, body, summoned, present, deciding_present)
        values ('%1$s', 1, '2037-03-20T12:10:00Z', 'person:%3$s', 7, 9, 1, 1)
        on conflict do nothing;
        insert into roll_line (meeting, closing, member, standing, state, in_body, arrived_at)
        values ('%1$s', 1, '%3$s', 'OFFICIAL', 'PRESENT_HALL', true, '2037-03-20T12:00:00Z')
        on conflict do nothing;
        insert into roll_line (meeting, closing, member, standing, state, in_body)
        values ('%1$s', 1, '%4$s', 'OFFICIAL', 'UNEXCUSED', true)
        on conflict do nothing;
        """
            .formatted(MEETING, Cast.NA_KHOANG, Cast.THANH_SECRETARY, Cast.LU_OFFICIAL));
  }

  @Test
  void theInspectorSeesTheYearOfHisCommunesCells() {
    given()
        .cookies(SignIn.cookiesOf(Account.named("inspector")))
        .get("/oversight/{o}/2037", Cast.NAM_SANG)
        .then()
        .statusCode(200)
        .body(containsString("Thôn Nà Khoang"))
        .body(containsString("Thôn Bản Lếch"))
        .body(not(containsString("Trường THCS An Phú")));
  }

  @Test
  void theInspectorOfAnotherCommuneIsToldThereIsNothing() {
    given()
        .cookies(SignIn.cookiesOf(Account.named("stranger")))
        .accept("text/html")
        .get("/oversight/{o}/2037", Cast.NAM_SANG)
        .then()
        .statusCode(404);
  }

  @Test
  void theRegisterIsThereAndTheCellSeesWhoLooked() {
    given()
        .cookies(SignIn.cookiesOf(Account.named("inspector")))
        .get("/oversight/meetings/{m}", MEETING)
        .then()
        .statusCode(200)
        .body(containsString("Mùa A Lử"))
        .body(containsString("Vắng không lý do"));

    given()
        .cookies(SignIn.cookiesOf(Account.named("thanh")))
        .get("/cells/{c}/accesses", Cast.NA_KHOANG)
        .then()
        .statusCode(200)
        .body(containsString("Đỗ Trung Kiên"));
  }

  @Test
  void minutesThatWereNotSentAreMissingFromTheMonthsList() {
    var page =
        given()
            .cookies(SignIn.cookiesOf(Account.named("inspector")))
            .accept("text/html")
            .get("/oversight/minutes?month=2037-03&state=waiting")
            .then()
            .statusCode(200)
            .extract()
            .asString();

    assertThat(page).contains("Tháng 03/2037", "Thôn Nà Khoang", "Chưa đến hạn");
    assertThat(page).doesNotContain("/meetings/" + MEETING + "/minutes");
  }

  /// Both sides of the last day: the meeting was on the 20th, the rule gives two days.
  @Test
  void minutesAreReceivedInTimeOrLateByTheRulesDays() {
    sentMinutes(2, "2037-04-22T16:59:00Z");
    sentMinutes(3, "2037-04-22T17:00:00Z");

    assertThat(month("2037-04", "received"))
        .contains(minutesOf(2), "Đã nhận đúng hạn")
        .doesNotContain(minutesOf(3));
    assertThat(month("2037-04", "late")).contains(minutesOf(3)).doesNotContain(minutesOf(2));
  }

  @Test
  void theListOfMinutesShowsNothingOfAnotherCommune() {
    assertThat(page("stranger", "/oversight/minutes?month=2037-03"))
        .doesNotContain("Thôn Nà Khoang");
    given()
        .cookies(SignIn.cookiesOf(Account.named("thanh")))
        .accept("text/html")
        .get("/oversight/minutes")
        .then()
        .statusCode(404);
  }

  private static String month(String month, String state) {
    return page("inspector", "/oversight/minutes?month=" + month + "&state=" + state);
  }

  private static String page(String who, String path) {
    return given()
        .cookies(SignIn.cookiesOf(Account.named(who)))
        .accept("text/html")
        .get(path)
        .asString();
  }

  private static String minutesOf(int number) {
    return "/meetings/" + new UUID(2037, number) + "/minutes";
  }

  private void sentMinutes(int number, String at) {
    backstage.sql(
        """
        insert into meeting (id, cell, kind, form, month, starts_at, planned_end, place, stage,
          rule_set, opening_rule_set, chair, contact, room_name, written_by, written_at,
          called_by, called_at, opened_by, opened_at, ended_by, ended_at)
        values ('%1$s', '%2$s', 'EXTRAORDINARY', 'IN_PERSON', '2037-04-01',
          '2037-04-20T%5$02d:00:00Z', '2037-04-20T%5$02d:59:00Z', 'Nhà văn hóa thôn', 'ENDED',
          '208-qd-tw', '208-qd-tw', '%3$s', '%3$s', replace('%1$s', '-', ''), '%3$s', now(),
          '%3$s', now(), '%3$s', '2037-04-20T12:00:00Z', '%3$s', '2037-04-20T13:40:00Z')
        on conflict (id) do nothing;
        insert into minutes (meeting, stage, content, started_at, sent_at)
        values ('%1$s', 'DRAFT', '{}', now(), '%4$s')
        on conflict do nothing;
        """
            .formatted(new UUID(2037, number), Cast.NA_KHOANG, Cast.THANH_SECRETARY, at, number));
  }

  @Test
  void aSecretaryHasNoOversightOfHisOwnCell() {
    given()
        .cookies(SignIn.cookiesOf(Account.named("thanh")))
        .accept("text/html")
        .get("/oversight/meetings/{m}", MEETING)
        .then()
        .statusCode(404);
  }

  @Test
  void r18AMemberWithAMissedMonthIsToBeHelped() {
    given()
        .cookies(SignIn.cookiesOf(Account.named("ha")))
        .get("/oversight/cells/{c}/2037", Cast.NA_KHOANG)
        .then()
        .statusCode(200)
        .body(containsString("Các buổi sinh hoạt"));
  }

  @Test
  void theFollowerStartsAtHisCell() {
    given()
        .cookies(SignIn.cookiesOf(Account.named("ha")))
        .redirects()
        .follow(false)
        .get("/oversight")
        .then()
        .statusCode(303)
        .header("Location", containsString(Cast.NA_KHOANG.toString()));
  }

  @Test
  void r10TheCommitteeFindsItsListOfCircumstances() {
    given()
        .cookies(SignIn.cookiesOf(Account.named("committee")))
        .get("/oversight/circumstances")
        .then()
        .statusCode(200)
        .body(containsString("Hoàn cảnh đặc biệt"));
  }

  @Test
  void theYearComesAsASheetToo() {
    var sheet =
        given()
            .cookies(SignIn.cookiesOf(Account.named("inspector")))
            .get("/oversight/{o}/2037.csv", Cast.NAM_SANG)
            .then()
            .statusCode(200)
            .extract()
            .asString();

    assertThat(sheet).contains("Thôn Nà Khoang").contains(";");
  }

  @Test
  void theCellsLogIsReadInWordsByItsOfficersOnly() {
    backstage.sql(
        """
        insert into fact (at, kind, actor, cell, meeting)
        values (now(), 'SESSION_OPENED', 'person:%s', '%s', '%s')
        """
            .formatted(Cast.THANH_SECRETARY, Cast.NA_KHOANG, MEETING));

    given()
        .cookies(SignIn.cookiesOf(Account.named("thanh")))
        .get("/cells/{c}/trail", Cast.NA_KHOANG)
        .then()
        .statusCode(200)
        .body(containsString("Mở buổi sinh hoạt"))
        .body(containsString("Hoàng Văn Thành"));
    given()
        .cookies(SignIn.cookiesOf(Account.named("lech")))
        .accept("text/html")
        .get("/cells/{c}/trail", Cast.NA_KHOANG)
        .then()
        .statusCode(404);
  }
}
