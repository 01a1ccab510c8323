package vn.chibo.room;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.chibo.identity.Secret;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;

/// The room as the pages offer it: one button for each by what he is there, or plainly why there is
/// none; and showing somebody out of it.
@ChiboTest
class RoomOnThePagesTest {

  @Inject Backstage backstage;

  @Test
  void theChairIsOfferedTheRoomAsItsModerator() {
    var scene = openNow("HYBRID");

    page(scene, "thanh")
        .then()
        .body(containsString("Vào phòng họp để điều hành"))
        .body(containsString("action=\"/meetings/" + scene.id + "/room\""));
  }

  @Test
  void theClerkIsOfferedItTooThoughHeHasNoPost() {
    page(openNow("HYBRID"), "huyen").then().body(containsString("Vào phòng họp để điều hành"));
  }

  @Test
  void anotherOfficerEntersAsAParticipant() {
    page(openNow("HYBRID"), "mai")
        .then()
        .body(containsString("Vào phòng họp"), not(containsString("để điều hành")));
  }

  @Test
  void theFollowerWhoIsInvitedEntersAndTheInspectorHasNoPlaceThere() {
    var scene = openNow("HYBRID");
    backstage.sql(
        "insert into summons (meeting, member, role, summoned_at) values ('%s', '%s', 'FOLLOWER', now())"
            .formatted(scene.id, Cast.HA_FOLLOWER));

    page(scene, "ha").then().body(containsString("Vào phòng họp"));
    page(scene, "inspector").then().body(not(containsString("Phòng họp trực tuyến")));
  }

  @Test
  void beforeTheOpeningAndAfterTheEndThePageSaysWhyThereIsNoButton() {
    var called = RoomScene.called(backstage, "HYBRID");
    var ended = openNow("HYBRID");
    ended.endAt(Instant.now());

    page(called, "thanh")
        .then()
        .body(containsString("Phòng họp mở khi chủ trì khai mạc"), not(containsString("/room\"")));
    page(ended, "thanh")
        .then()
        .body(containsString("Phòng họp đã đóng"), not(containsString("/room\"")));
  }

  @Test
  void theChairShowsSomebodyOutWithAReasonAndLetsHimInAgain() {
    var scene = openNow("HYBRID");
    var summons = scene.summon(Cast.QUYET_AWAY);
    enter(scene, summons.toString()).then().statusCode(303);
    line(scene).then().body(containsString("Mời ra khỏi phòng họp"));

    out(scene, Cast.QUYET_AWAY, "Nói chuyện riêng, làm ồn").then().statusCode(303);

    line(scene).then().body(containsString("Đã mời ra khỏi phòng họp lúc"));
    enter(scene, summons.toString())
        .then()
        .statusCode(403)
        .body(containsString("không vào lại phòng họp này được"));
    assertThat(
            scene.one(
                "select t.text from fact f join fact_text t on t.fact = f.id where f.kind = 'ROOM_MEMBER_SHOWN_OUT' and f.meeting = '%s'"))
        .isEqualTo("Nói chuyện riêng, làm ồn");
    as("thanh").formParam("act", "in").post(refusal(scene, Cast.QUYET_AWAY)).then().statusCode(303);
    enter(scene, summons.toString()).then().statusCode(303);
    assertThat(
            scene.count(
                "select count(*) from fact where kind = 'ROOM_MEMBER_LET_IN' and meeting = '%s'"))
        .isOne();
  }

  @Test
  void withoutAReasonNobodyIsShownOut() {
    var scene = openNow("HYBRID");
    enter(scene, scene.summon(Cast.QUYET_AWAY).toString());

    out(scene, Cast.QUYET_AWAY, " ").then().statusCode(422).body(containsString("Cần nêu lý do"));

    assertThat(scene.count("select count(refused_at) from room_pass where meeting = '%s'"))
        .isZero();
  }

  @Test
  void theChairStays() {
    var scene = openNow("HYBRID");
    as("thanh").formParam("mode", "video").post("/meetings/" + scene.id + "/room");

    as("mai")
        .formParam("act", "out")
        .formParam("reason", "Đổi người điều hành")
        .post(refusal(scene, Cast.THANH_SECRETARY))
        .then()
        .statusCode(409)
        .body(containsString("Không mời người chủ trì ra khỏi phòng họp"));
  }

  @Test
  void whoDoesNotRunTheEveningShowsNobodyOut() {
    var scene = openNow("HYBRID");
    enter(scene, scene.summon(Cast.QUYET_AWAY).toString());

    for (var other : java.util.List.of("ha", "lech", "neighbour", "inspector")) {
      as(other)
          .formParam("act", "out")
          .formParam("reason", "Không có quyền")
          .post(refusal(scene, Cast.QUYET_AWAY))
          .then()
          .statusCode(404);
    }
    assertThat(scene.count("select count(refused_at) from room_pass where meeting = '%s'"))
        .isZero();
  }

  @Test
  void theClerksScreenShowsOutToo() {
    var scene = openNow("HYBRID");
    enter(scene, scene.summon(Cast.QUYET_AWAY).toString());
    var screen = Secret.fresh(new java.security.SecureRandom());
    backstage.sql(
        """
        insert into clerk_screen (meeting, secret_hash, opened_by, opened_at, expires_at)
        values ('%s', sha256('%s'), '%s', now(), '2034-01-01')
        """
            .formatted(scene.id, screen.text(), Cast.THANH_SECRETARY));

    given()
        .redirects()
        .follow(false)
        .header("Sec-Fetch-Site", "same-origin")
        .cookie("screen", screen.text())
        .formParam("act", "out")
        .formParam("reason", "noise")
        .post("/screens/" + scene.id + "/room-refusals/" + Cast.QUYET_AWAY)
        .then()
        .statusCode(303)
        .header("Location", containsString("/screens/" + scene.id + "/roll/"));

    assertThat(scene.count("select count(refused_at) from room_pass where meeting = '%s'")).isOne();
  }

  private RoomScene openNow(String form) {
    var scene = RoomScene.called(backstage, form);
    scene.openSince(Instant.now().minusSeconds(60));
    return scene;
  }

  private static io.restassured.response.Response page(RoomScene scene, String username) {
    return as(username).get("/meetings/" + scene.id);
  }

  private static io.restassured.response.Response line(RoomScene scene) {
    return as("thanh").get("/meetings/" + scene.id + "/roll/" + Cast.QUYET_AWAY);
  }

  private static io.restassured.response.Response out(
      RoomScene scene, java.util.UUID member, String reason) {
    return as("thanh")
        .formParam("act", "out")
        .formParam("reason", reason)
        .post(refusal(scene, member));
  }

  private static String refusal(RoomScene scene, java.util.UUID member) {
    return "/meetings/" + scene.id + "/room-refusals/" + member;
  }

  private static io.restassured.response.Response enter(RoomScene scene, String summons) {
    return given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .header("Sec-Fetch-Site", "same-origin")
        .cookie("link", RoomScene.secretOf(java.util.UUID.fromString(summons)).text())
        .cookie("device", "phone")
        .formParam("mode", "video")
        .post("/invitation/" + summons + "/room");
  }

  private static RequestSpecification as(String username) {
    return given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .header("Sec-Fetch-Site", "same-origin")
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .cookies(SignIn.cookiesOf(Account.named(username)));
  }
}
