package vn.chibo.room;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.options.Cookie;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Axe;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Browsers;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.Pictures;
import vn.chibo.testkit.SignIn;

/// The operator sees that events lie aside and why, never what they hold, and can discard them.
@ChiboTest
class RoomEventsPageTest {

  private static final String PAGE = "/operator/room-events";

  @Inject Backstage backstage;

  @BeforeEach
  void threeEventsLieAside() {
    nothingLiesAside();
    backstage.sql(
        """
        insert into room_event (received_at, path, body, state, trouble, processed_at) values
          ('2026-11-20T12:00:00Z', 'occupant/joined', '{"name": "zqname"}', 'QUARANTINED',
            'UNKNOWN_ROOM', now()),
          ('2026-11-20T13:00:00Z', 'occupant/joined', '{"name": "zqname"}', 'QUARANTINED',
            'UNKNOWN_ROOM', now()),
          ('2026-11-20T14:00:00Z', 'room/created', 'zqname', 'QUARANTINED', 'MALFORMED', now())
        """);
  }

  @AfterEach
  void nothingLiesAside() {
    backstage.sql("delete from room_event where state in ('QUARANTINED', 'DISCARDED')");
  }

  private static RequestSpecification operator() {
    return given()
        .cookies(SignIn.cookiesOf(Account.named("van-hanh", "operator")))
        .header("Sec-Fetch-Site", "same-origin")
        .accept("text/html")
        .redirects()
        .follow(false);
  }

  @Test
  void itSaysHowManyAndWhyAndNoName() {
    operator()
        .get(PAGE)
        .then()
        .statusCode(200)
        .body(
            containsString("Phòng không của buổi nào"),
            containsString("2 tin, loại occupant/joined"))
        .body(containsString("Không đọc được"), not(containsString("zqname")));
    operator().get("/operator").then().body(containsString("3 tin chờ đồng chí xem"));
  }

  @Test
  void whatWasSeenIsDiscardedAndWhatCameLaterStays() {
    var shown = backstage.text("select max(id) from room_event where trouble = 'UNKNOWN_ROOM'");
    backstage.sql(
        """
        insert into room_event (received_at, path, body, state, trouble)
        values (now(), 'occupant/joined', '{}', 'QUARANTINED', 'UNKNOWN_ROOM')
        """);

    var before = facts();

    discard(shown);
    discard(shown);

    assertThat(aside()).isEqualTo(2);
    assertThat(facts()).as("discarded twice is discarded once").isEqualTo(before + 1);
  }

  private static void discard(String upTo) {
    operator()
        .formParam("trouble", "UNKNOWN_ROOM")
        .formParam("about", "occupant/joined")
        .formParam("up-to", upTo)
        .post(PAGE + "/discards")
        .then()
        .statusCode(303);
  }

  private long aside() {
    return backstage.number("select count(*) from room_event where state = 'QUARANTINED'");
  }

  private long facts() {
    return backstage.number("select count(*) from fact where kind = 'ROOM_EVENTS_DISCARDED'");
  }

  @Test
  void nobodyElseSeesOrDiscardsThem() {
    given().cookies(SignIn.cookiesOf(Account.named("committee"))).get(PAGE).then().statusCode(403);
    assertThat(aside()).isEqualTo(3);
  }

  @Test
  void bothPagesAreUsableByAll() {
    var errors = new ArrayList<String>();
    for (int width : List.of(Browsers.PHONE, Browsers.DESKTOP)) {
      try (var visitor = Browsers.visitor(width)) {
        SignIn.cookiesOf(Account.named("van-hanh", "operator"))
            .forEach((name, value) ->
                visitor.addCookies(
                    List.of(new Cookie(name, value).setDomain("localhost").setPath("/"))));
        for (var path : List.of("/operator", PAGE)) {
          var page = Browsers.page(visitor, errors);
          page.navigate("http://localhost:" + RestAssured.port + path);

          Pictures.take(page, path.substring(1).replace('/', '-'));
          Axe.assertFitsTheWidth(page);
          Axe.assertUsableByAll(page);
        }
      }
    }
    assertThat(errors).isEmpty();
  }
}
