package vn.chibo.membership;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;

/// The roster page and the channels of a member, at the door.
@ChiboTest
class MembersTest {

  static final String MEMBERS = "/cells/" + Cast.NA_KHOANG + "/members";
  static final String HIS = MEMBERS + "/" + Cast.QUYET_AWAY + "/channels";

  @Inject Backstage backstage;

  @AfterEach
  void hisChannelsAreAsBefore() {
    backstage.sql(
        "update member set email = 'quyet@example.vn', phone = '0900000115', mail_consent_on = '2026-01-02' where id = '%s'"
            .formatted(Cast.QUYET_AWAY));
  }

  @Test
  void theRosterIsSortedByGivenName() {
    var page = get("thanh", MEMBERS);

    assertThat(page.indexOf("Nông Thị Bưởi")).isBetween(1, page.indexOf("Sùng A Chống"));
    assertThat(page.indexOf("Giàng Thị Dếnh")).isBetween(1, page.indexOf("Hoàng Văn Thành"));
    assertThat(page.indexOf("Hoàng Văn Thành")).isBetween(1, page.indexOf("Nguyễn Đức Ưởng"));
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource({
    "uong,  Nguyễn Đức Ưởng",
    "DUC U, Nguyễn Đức Ưởng",
    "Quyết, Lường Văn Quyết",
    "giang, Giàng Thị Dếnh",
  })
  void aNameIsFoundWithoutItsMarks(String wanted, String name) {
    given()
        .cookies(cookies("mai"))
        .queryParam("q", wanted)
        .get(MEMBERS)
        .then()
        .statusCode(200)
        .body(containsString(name))
        .body(not(containsString("Mùa A Lử")));
  }

  @Test
  void aNumberIsShownByItsEnds() {
    assertThat(get("thanh", MEMBERS)).contains("0900 ••• 115").doesNotContain("0900000115");
  }

  @ParameterizedTest
  @ValueSource(strings = {"huyen", "ha", "inspector", "lech", "neighbour", "stranger"})
  void whoIsNoOfficerFindsNoRoster(String username) {
    for (var path : List.of(MEMBERS, HIS)) {
      given().cookies(cookies(username)).get(path).then().statusCode(404);
    }
    given()
        .cookies(cookies(username))
        .header("Sec-Fetch-Site", "same-origin")
        .formParam("phone", "0912345678")
        .post(HIS)
        .then()
        .statusCode(404);
    assertThat(phone()).isEqualTo("0900000115");
  }

  @Test
  void anOfficerNotesAnotherNumber() {
    change("quyet@example.vn", "0912 345 678", "yes").then().statusCode(303);

    assertThat(phone()).isEqualTo("0912 345 678");
    assertThat(consent()).isEqualTo("2026-01-02");
  }

  @Test
  void anotherAddressIsAgreedToAnew() {
    change("moi@example.vn", "0900000115", "yes").then().statusCode(303);

    assertThat(consent()).isNotEqualTo("2026-01-02");
  }

  @Test
  void whoWithdrawsGetsNoMailAnyMore() {
    change("quyet@example.vn", "0900000115", "").then().statusCode(303);

    assertThat(consent()).isEqualTo("never");
  }

  @Test
  void theFactHoldsNoAddress() {
    change("bi-mat@example.vn", "0911111111", "yes").then().statusCode(303);

    assertThat(
            backstage.text(
                "select body::text from fact where kind = 'CHANNELS_CHANGED' order by id desc limit 1"))
        .contains(Cast.QUYET_AWAY.toString())
        .doesNotContain("bi-mat", "0911111111");
  }

  @ParameterizedTest(name = "mail {0}, phone {1}")
  @CsvSource({
    "khong-phai-thu, 0912345678",
    "ten@example.vn, khong-phai-so",
    "a b@c.vn, 0912345678"
  })
  void whatIsNoAddressIsKeptAndSaid(String mail, String phone) {
    change(mail, phone, "yes")
        .then()
        .statusCode(422)
        .body(containsString("value=\"" + mail + "\""))
        .body(containsString("id=\"mistakes\""));
  }

  @Test
  void whoHasGivenNoAddressCanBeGivenOne() {
    given()
        .cookies(cookies("thanh"))
        .get(MEMBERS + "/" + Cast.DENH_WITHOUT_MAIL + "/channels")
        .then()
        .statusCode(200)
        .body(containsString("id=\"email\""))
        .body(not(containsString("checked")));
  }

  @Test
  void whoIsNotOnThisRosterHasNoChannelsHere() {
    given()
        .cookies(cookies("thanh"))
        .get(MEMBERS + "/" + Cast.LECH_SECRETARY + "/channels")
        .then()
        .statusCode(404);
    given()
        .cookies(cookies("thanh"))
        .get(MEMBERS + "/" + UUID.randomUUID() + "/channels")
        .then()
        .statusCode(404);
  }

  private static io.restassured.response.Response change(
      String mail, String phone, String consent) {
    return given()
        .cookies(cookies("thanh"))
        .header("Sec-Fetch-Site", "same-origin")
        .redirects()
        .follow(false)
        .formParam("email", mail)
        .formParam("phone", phone)
        .formParam("consent", consent)
        .post(HIS);
  }

  private String phone() {
    return backstage.text("select phone from member where id = '%s'".formatted(Cast.QUYET_AWAY));
  }

  private String consent() {
    return backstage.text(
        "select coalesce(mail_consent_on::text, 'never') from member where id = '%s'"
            .formatted(Cast.QUYET_AWAY));
  }

  private static String get(String username, String path) {
    return given().cookies(cookies(username)).get(path).then().statusCode(200).extract().asString();
  }

  private static java.util.Map<String, String> cookies(String username) {
    return SignIn.cookiesOf(Account.named(username));
  }
}
