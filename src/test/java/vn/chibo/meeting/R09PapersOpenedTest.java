package vn.chibo.meeting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.OwnCell;
import vn.chibo.testkit.SignIn;

/// When a paper was there and who opened it is kept, and shown to the officers (R9).
@ChiboTest
class R09PapersOpenedTest {

  @Inject Backstage backstage;

  @Test
  void thatAPaperWasOpenedIsKeptOnce() {
    var cell = new OwnCell(backstage, 80).found();
    as(cell, 1)
        .formParams(
            Map.of(
                "occasion",
                "ORDINARY",
                "minutes",
                "90",
                "day",
                "10",
                "month",
                "6",
                "year",
                "2086",
                "start",
                "19:30"))
        .post("/cells/" + cell.cell() + "/meetings/new")
        .then()
        .statusCode(303);
    var meeting = backstage.text("select id from meeting where cell = '%s'".formatted(cell.cell()));
    as(cell, 1)
        .multiPart("file", "bao-cao.pdf", "%PDF-1.7\n1".getBytes(StandardCharsets.US_ASCII))
        .multiPart("attested", "yes")
        .post("/meetings/" + meeting + "/papers")
        .then()
        .statusCode(303);
    as(cell, 1).post("/meetings/" + meeting + "/summons").then().statusCode(303);
    var paper = backstage.text("select id from paper where meeting = '%s'".formatted(meeting));

    as(cell, 2).get("/meetings/" + meeting + "/papers/" + paper).then().statusCode(200);
    as(cell, 2).get("/meetings/" + meeting + "/papers/" + paper).then().statusCode(200);

    assertThat(
            backstage.number(
                "select count(*) from paper_opening where paper = '%s'".formatted(paper)))
        .isEqualTo(1);
    as(cell, 1)
        .get("/meetings/" + meeting + "/papers")
        .then()
        .statusCode(200)
        .body(containsString("1/10 đồng chí đã mở, 1 đồng chí mở trước hạn"))
        .body(containsString("Đăng lúc"));
  }

  private static RequestSpecification as(OwnCell cell, int nth) {
    return given()
        .baseUri("http://localhost")
        .redirects()
        .follow(false)
        .accept("text/html,*/*;q=0.8")
        .header("Sec-Fetch-Site", "same-origin")
        .cookies(SignIn.cookiesOf(Account.named(cell.account(nth))));
  }
}
