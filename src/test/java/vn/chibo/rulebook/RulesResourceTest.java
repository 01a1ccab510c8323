package vn.chibo.rulebook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.RestAssured;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.testkit.Axe;
import vn.chibo.testkit.Browsers;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.Pictures;

/// The rules page is open to everybody, in both languages and at both widths.
@ChiboTest
class RulesResourceTest {

  @Test
  void everybodyMayReadTheRulesOfToday() {
    given()
        .get("/rules")
        .then()
        .statusCode(200)
        .body(containsString("trên 1/2 số đảng viên chính thức được tính"))
        .body(containsString("Quy định số 208-QĐ/TW giữ nguyên"))
        .body(containsString("quy định mặc định của hệ thống"));
  }

  @Test
  void theyAreReadInEnglishToo() {
    given()
        .get("/rules?lang=en")
        .then()
        .statusCode(200)
        .body(containsString("more than 1/2 of the body"))
        .body(containsString("our default"));
  }

  @Test
  void anOlderRuleSetStaysReadable() {
    given()
        .get("/rules/294-qd-tw")
        .then()
        .statusCode(200)
        .body(containsString("25/07/2026"))
        .body(not(containsString("chưa đối chiếu")));
  }

  @Test
  void aRuleSetNobodyKnowsIsMissing() {
    given().get("/rules/999-qd-tw").then().statusCode(404);
    given().get("/rules/no such set").then().statusCode(404);
  }

  @ParameterizedTest(name = "{0} px")
  @ValueSource(ints = {Browsers.PHONE, Browsers.DESKTOP})
  void everybodyCanUseThePage(int width) {
    var errors = new ArrayList<String>();
    try (var visitor = Browsers.visitor(width)) {
      var page = Browsers.page(visitor, errors);
      page.navigate("http://127.0.0.1:" + RestAssured.port + "/rules");
      Pictures.take(page, "rules");

      Axe.assertFitsTheWidth(page);
      Axe.assertUsableByAll(page);
      assertThat(errors).isEmpty();
    }
  }
}
