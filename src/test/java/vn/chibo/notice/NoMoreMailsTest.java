package vn.chibo.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;

/// The reader of a mail ends them himself (decision 24).
@ChiboTest
class NoMoreMailsTest {

  @Inject Backstage backstage;
  @Inject Occasions occasions;
  @Inject NoMoreMails noMoreMails;

  @AfterEach
  void quyetAgreesAgain() {
    backstage.sql(
        "update member set mail_consent_on = '2026-01-02' where id = '%s'"
            .formatted(Cast.QUYET_AWAY));
  }

  @Test
  void eachLetterHoldsTheAddressAndItsHeader() {
    var meeting = occasions.draft(Occasions.anEvening());
    occasions.summon(meeting);

    var letter =
        backstage.text(
            """
            select o.body_text || ' ' || o.unsubscribe from outbox o
              join delivery d on d.mail = o.id
            where d.summons = '%s'
            """
                .formatted(occasions.summonsOf(meeting, Cast.QUYET_AWAY)));

    var address = path();
    assertThat(letter.split(address)).hasSizeGreaterThanOrEqualTo(2);
    assertThat(letter).endsWith(address);
  }

  @Test
  void openingTheAddressChangesNothingAndPressingTheButtonEndsTheMails() {
    given()
        .accept("text/html")
        .get(path())
        .then()
        .statusCode(200)
        .body(containsString("Thôi nhận"));
    assertThat(consent()).isEqualTo("true");

    given().accept("text/html").post(path()).then().statusCode(200).body(containsString("Đã thôi"));
    given().accept("text/html").post(path()).then().statusCode(200);

    assertThat(consent()).isEqualTo("false");
    assertThat(
            backstage.number(
                "select count(*) from fact where kind = 'CONSENT_WITHDRAWN' and cell = '%s' and body ->> 'member' = '%s'"
                    .formatted(Cast.NA_KHOANG, Cast.QUYET_AWAY)))
        .isPositive();
    var meeting = occasions.draft(Occasions.anEvening());
    occasions.summon(meeting);
    assertThat(
            backstage.number(
                "select count(*) from delivery where summons = '%s'"
                    .formatted(occasions.summonsOf(meeting, Cast.QUYET_AWAY))))
        .isZero();
  }

  @Test
  void anAddressThatWeDidNotSignEndsNothing() {
    var other = UUID.randomUUID().toString().replace("-", "");
    var foreign = path().replaceFirst("/u/.{32}", "/u/" + other);

    given().accept("text/html").post(foreign).then().statusCode(404);
    given().accept("text/html").post("/u/abc").then().statusCode(404);
    given().accept("text/html").get("/u/" + "z".repeat(64)).then().statusCode(404);

    assertThat(consent()).isEqualTo("true");
  }

  private String path() {
    return noMoreMails.link(Cast.QUYET_AWAY).replaceFirst("https?://[^/]+", "");
  }

  private String consent() {
    return backstage.text(
        "select (mail_consent_on is not null)::text from member where id = '%s'"
            .formatted(Cast.QUYET_AWAY));
  }
}
