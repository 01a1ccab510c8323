package vn.chibo.directive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.options.Cookie;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Axe;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Browsers;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.Pictures;
import vn.chibo.testkit.SignIn;

/// R0: a committee records what it decided otherwise, sees beforehand what changes for whom, and
/// ends it by a day; the cell reads it with its decision. The organisation is of this test alone.
@ChiboTest
class R00DirectivesTest {

  static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  @Inject Backstage backstage;
  final UUID organisation = UUID.randomUUID();
  final UUID cell = UUID.randomUUID();
  final LocalDate today = LocalDate.now(ZONE);

  @BeforeEach
  void anOrganisationWithOneCell() {
    backstage.sql(
        """
        insert into chibo.organisation (id, kind, code, name, short_name, place, parent, invented,
          established_on)
        values ('%1$s', 'BASE', '%3$s', 'Đảng bộ thử nghiệm', 'Thử nghiệm', 'Nậm Sáng', '%4$s', true,
          '2020-01-01');
        insert into chibo.organisation (id, kind, code, name, short_name, place, parent, invented,
          established_on)
        values ('%2$s', 'CELL', '%3$sC', 'Chi bộ thử nghiệm', 'Chi bộ thử', 'Nậm Sáng', '%1$s', true,
          '2020-01-01');
        """
            .formatted(
                organisation,
                cell,
                "R" + organisation.toString().replace("-", "").toUpperCase(Locale.ROOT),
                Cast.NAM_SANG));
  }

  @Test
  void theCommitteeSeesWhatChangesBeforeItIsRecorded() {
    decide("length.least", "60")
        .statusCode(200)
        .body(containsString("Chi bộ thử nghiệm"))
        .body(containsString("90 phút thành 60 phút"))
        .body(containsString("Chưa ghi gì"));

    assertThat(recorded()).isZero();
  }

  @Test
  void theCellReadsTheDecisionItGoesBy() {
    confirmed("length.least", "60").statusCode(303);

    as("committee")
        .get("/cells/" + cell + "/rules")
        .then()
        .statusCode(200)
        .body(containsString("60 phút"))
        .body(containsString("12-QĐ/ĐU"))
        .body(containsString("Thay cho: 90 phút"))
        .body(containsString("id=\"length.least\""));
    as("committee")
        .get(page())
        .then()
        .statusCode(200)
        .body(allOf(containsString("12-QĐ/ĐU"), containsString("Đang áp dụng")));
    as("committee")
        .get("/cells/" + Cast.BAN_LECH + "/rules")
        .then()
        .body(not(containsString("Thay cho: 90 phút")));
  }

  @Test
  void recordedTwiceItIsOne() {
    confirmed("length.least", "60").statusCode(303);
    confirmed("length.least", "60").statusCode(303);

    assertThat(recorded()).isOne();
  }

  @Test
  void anotherDecisionOnTheSameDaysNamesTheFirst() {
    confirmed("length.least", "60").statusCode(303);

    confirmed("length.least", "75").statusCode(409).body(containsString("đã có quyết định"));
  }

  @Test
  void whatIsFixedFurtherUpStays() {
    var sub = UUID.randomUUID();
    backstage.sql(
        """
        insert into chibo.rule_override (organisation, issued_by, key, value, fixed, from_on,
          decision_number, issued_on, recorded_by, recorded_at)
        values ('%s', '%s', 'length.least', '75', true, '%s', '9-QĐ/ĐU', '%s', '%s', now())
        """
            .formatted(organisation, Cast.NAM_SANG, today, today, sub));

    as("committee")
        .formParams(fields("length.least", "60"))
        .formParam("confirmed", "yes")
        .post("/organisations/" + cell + "/rules/new")
        .then()
        .statusCode(409)
        .body(containsString("9-QĐ/ĐU"));
  }

  @Test
  void anEndedDecisionNoLongerHolds() {
    confirmed("length.least", "60").statusCode(303);
    var id =
        backstage.text(
            "select id::text from chibo.rule_override where organisation = '%s'"
                .formatted(organisation));

    end(id, today.minusDays(1)).statusCode(422);
    end(id, today).statusCode(303);
    end(id, today).statusCode(303);

    as("committee")
        .get("/cells/" + cell + "/rules")
        .then()
        .body(not(containsString("Thay cho: 90 phút")));
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "length.least, 29, 422",
    "length.least, sáu mươi, 422",
    "length.least, 90, 422",
    "length.least, -1, 422",
    "length.tooShortIsFault, perhaps, 422",
    "length.tooShortIsFault, true, 200",
    "online.keptOutByLaw, NONE, 422",
    "threshold.RESOLUTION, 1, 422",
    "nonsense, 1, 422",
  })
  void whatCannotBeDecidedIsAnswered(String key, String value, int status) {
    decide(key, value).statusCode(status);
  }

  @Test
  void daysGoneByAndEmptyFormsAreAnswered() {
    as("committee").formParam("key", "length.least").post(page() + "/new").then().statusCode(422);
    as("committee").post(page() + "/new").then().statusCode(422);
    var gone = fields("length.least", "60");
    gone.put("from-year", "2020");
    as("committee").formParams(gone).post(page() + "/new").then().statusCode(422);
  }

  @Test
  void whoServesNoCommitteeAboveFindsNothing() {
    for (var name : new String[] {"thanh", "inspector", "neighbour", "son"}) {
      as(name).get(page()).then().statusCode(404);
      as(name)
          .formParams(fields("length.least", "60"))
          .post(page() + "/new")
          .then()
          .statusCode(404);
    }
    as("neighbour").get("/cells/" + cell + "/rules").then().statusCode(404);
  }

  @Test
  void theDatabaseRefusesTwoDecisionsForOneDay() {
    confirmed("length.least", "60").statusCode(303);
    var twice =
        """
        insert into chibo.rule_override (organisation, issued_by, key, value, from_on,
          decision_number, issued_on, recorded_by, recorded_at)
        values ('%s', '%s', 'length.least', '75', '%s', '9', '%s', '%s', now())
        """
            .formatted(organisation, Cast.NAM_SANG, today.plusDays(5), today, organisation);

    assertThatThrownBy(() -> backstage.sql(twice)).hasStackTraceContaining("one_decision_a_day");
  }

  private ValidatableResponse decide(String key, String value) {
    return as("committee").formParams(fields(key, value)).post(page() + "/new").then();
  }

  private ValidatableResponse confirmed(String key, String value) {
    return as("committee")
        .formParams(fields(key, value))
        .formParam("confirmed", "yes")
        .post(page() + "/new")
        .then();
  }

  private ValidatableResponse end(String id, LocalDate day) {
    return as("committee")
        .formParam("end-day", day.getDayOfMonth())
        .formParam("end-month", day.getMonthValue())
        .formParam("end-year", day.getYear())
        .post(page() + "/" + id + "/ending")
        .then();
  }

  private Map<String, String> fields(String key, String value) {
    var fields = new HashMap<String, String>();
    fields.put("key", key);
    fields.put("value", value);
    fields.put("number", "Quyết định số 12-QĐ/ĐU");
    for (var name : new String[] {"issued", "from"}) {
      fields.put(name + "-day", Integer.toString(today.getDayOfMonth()));
      fields.put(name + "-month", Integer.toString(today.getMonthValue()));
      fields.put(name + "-year", Integer.toString(today.getYear()));
    }
    return fields;
  }

  private String page() {
    return "/organisations/" + organisation + "/rules";
  }

  private long recorded() {
    return backstage.number(
        "select count(*) from chibo.rule_override where organisation = '%s'"
            .formatted(organisation));
  }

  private static RequestSpecification as(String name) {
    return given()
        .cookies(SignIn.cookiesOf(Account.named(name)))
        .header("Sec-Fetch-Site", "same-origin")
        .redirects()
        .follow(false)
        .contentType("application/x-www-form-urlencoded; charset=utf-8");
  }

  @ParameterizedTest(name = "{0} px")
  @CsvSource({"360", "1280"})
  void everybodyCanUseThePages(int width) {
    confirmed("length.least", "60").statusCode(303);
    var errors = new ArrayList<String>();
    try (var visitor = Browsers.visitor(width)) {
      SignIn.cookiesOf(Account.named("committee"))
          .forEach((name, value) ->
              visitor.addCookies(
                  List.of(new Cookie(name, value).setDomain("localhost").setPath("/"))));
      var page = Browsers.page(visitor, errors);
      var cellRules = "/cells/" + cell + "/rules";
      for (var path :
          List.of(page(), page() + "/new", page() + "/new?key=length.least", cellRules)) {
        page.navigate("http://localhost:" + RestAssured.port + path);
        Pictures.take(page, "directive-" + path.replaceAll("[^a-z]+", "-"));
        Axe.assertFitsTheWidth(page);
        Axe.assertUsableByAll(page);
      }
      assertThat(errors).isEmpty();
    }
  }
}
