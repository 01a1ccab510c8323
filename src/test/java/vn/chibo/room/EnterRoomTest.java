package vn.chibo.room;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;

/// Who gets into the room, when, and with what.
@ChiboTest
class EnterRoomTest {

  private static final String START = "https://hop.example.vn/%s#jwt=%%22";

  @Inject Backstage backstage;
  @Inject RoomKeys keys;

  @Test
  void aPersonalLinkLeadsIntoTheRoomWithATokenTheKeyServerVouchesFor() throws Exception {
    var scene = openNow("ONLINE");
    var summons = scene.summon(Cast.QUYET_AWAY);

    var answer = byLink(summons, "phone", "video");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.header("Location")).startsWith(START.formatted(scene.roomName));
    var token = Tokens.read(tokenIn(answer.header("Location")));
    var pem = given().get("/jitsi/asap/" + token.keyFile()).then().statusCode(200).extract();
    assertThat(token.isSignedBy(pem.asString())).isTrue();
    assertThat(token.claims().get("room").asText()).isEqualTo(scene.roomName);
    assertThat(token.claims().at("/context/user/name").asText()).isEqualTo("Lường Văn Quyết");
    assertThat(token.claims().at("/context/user/moderator").asText()).isEqualTo("false");
    assertThat(scene.one("select pseudonym from room_pass where meeting = '%s'"))
        .isEqualTo(token.claims().at("/context/user/id").asText());
    assertThat(given().get("/jitsi/asap-system/" + token.keyFile()).statusCode()).isEqualTo(404);
    assertThat(given().get("/jitsi/asap/" + "0".repeat(64) + ".pem").statusCode()).isEqualTo(404);
  }

  @Test
  void thePseudonymIsTheSameWithEachClick() throws Exception {
    var scene = openNow("ONLINE");
    var summons = scene.summon(Cast.QUYET_AWAY);

    var first = Tokens.read(tokenIn(byLink(summons, "phone", "video").header("Location")));
    var second = Tokens.read(tokenIn(byLink(summons, "phone", "audio").header("Location")));

    assertThat(second.claims().at("/context/user/id"))
        .isEqualTo(first.claims().at("/context/user/id"));
  }

  @Test
  void aWeakLineGetsSoundOnlyUnderBothNamesOfTheSetting() {
    var scene = openNow("ONLINE");

    var location = byLink(scene.summon(Cast.QUYET_AWAY), "phone", "audio").header("Location");

    assertThat(location)
        .contains("&config.startLowBandwidthMode=true")
        .contains("&config.startAudioOnly=true")
        .contains("&config.channelLastN=0");
  }

  @Test
  void theAppGetsItsOwnAddresses() {
    var scene = openNow("HYBRID");

    var answer = byLink(scene.summon(Cast.QUYET_AWAY), "phone", "app");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.asString())
        .contains("intent://hop.example.vn/" + scene.roomName + "?jwt=")
        .contains("org.jitsi.meet://hop.example.vn/" + scene.roomName + "?jwt=");
  }

  @Test
  void beforeTheOpeningAndAfterTheEndNobodyGetsIn() {
    var called = RoomScene.called(backstage, "ONLINE");
    var ended = openNow("ONLINE");
    var summonsToEnded = ended.summon(Cast.QUYET_AWAY);
    ended.endAt(Instant.now());

    var early = byLink(called.summon(Cast.QUYET_AWAY), "phone", "video");
    var late = byLink(summonsToEnded, "phone", "video");

    assertThat(early.statusCode()).isEqualTo(409);
    assertThat(early.asString()).contains("session-not-open");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.asString()).contains("room-closed");
  }

  @Test
  void whoFollowsAMeetingInPersonMayComeIn() {
    var scene = openNow("IN_PERSON");

    assertThat(byLink(scene.summon(Cast.QUYET_AWAY), "phone", "audio").statusCode()).isEqualTo(303);
  }

  @Test
  void anotherDeviceMustAskFirst() {
    var scene = openNow("ONLINE");
    var summons = scene.summon(Cast.QUYET_AWAY);
    byLink(summons, "phone", "video");

    var stranger = byLink(summons, "another-phone", "video");

    assertThat(stranger.statusCode()).isEqualTo(403);
    assertThat(stranger.asString()).contains("link-other-device");
  }

  @Test
  void theChairComesByHisAccountAndModerates() throws Exception {
    var scene = openNow("ONLINE");

    var answer = byAccount(scene, "thanh");

    assertThat(answer.statusCode()).isEqualTo(303);
    var token = Tokens.read(tokenIn(answer.header("Location")));
    assertThat(token.claims().at("/context/user/moderator").asText()).isEqualTo("true");
  }

  @Test
  void whoWasNotSummonedOrIsOfAnotherCellStaysOutside() {
    var scene = openNow("ONLINE");

    var follower = byAccount(scene, "ha");
    var neighbour = byAccount(scene, "neighbour");

    assertThat(follower.statusCode()).isEqualTo(403);
    assertThat(neighbour.statusCode()).isEqualTo(404);
  }

  @Test
  void whoWasShownOutDoesNotComeBack() {
    var scene = openNow("ONLINE");
    var summons = scene.summon(Cast.QUYET_AWAY);
    byLink(summons, "phone", "video");
    backstage.sql(
        "update room_pass set refused_at = now() where meeting = '%s'".formatted(scene.id));

    assertThat(byLink(summons, "phone", "video").asString()).contains("room-refused");
  }

  @Test
  void aReplacedKeyIsServedUntilItsLastTokenHasExpired() throws Exception {
    var old = backstage.wait(() -> keys.current(KeyPurpose.SYSTEM));

    var fresh = backstage.wait(() -> keys.replaced(KeyPurpose.SYSTEM));

    assertThat(backstage.wait(() -> keys.current(KeyPurpose.SYSTEM)).kid()).isEqualTo(fresh.kid());
    assertThat(given().get(fileOf(old)).statusCode()).isEqualTo(200);
    backstage.sql(
        "update room_key set retired_at = now() - interval '1 day', withdrawn_at = now() - interval '1 second' where kid = '%s'"
            .formatted(old.kid()));
    assertThat(given().get(fileOf(old)).statusCode()).isEqualTo(404);
    assertThat(backstage.text("select encode(private_key, 'escape') from room_key limit 1"))
        .doesNotContain("PRIVATE");
  }

  private static String fileOf(SigningKey key) throws Exception {
    var node = new com.fasterxml.jackson.databind.ObjectMapper().createObjectNode();
    return "/jitsi/asap-system/"
        + new Tokens(node.put("kid", key.kid()), node, "", new byte[0]).keyFile();
  }

  private RoomScene openNow(String form) {
    var scene = RoomScene.called(backstage, form);
    scene.openSince(Instant.now().minusSeconds(60));
    return scene;
  }

  private static Response byLink(UUID summons, String device, String mode) {
    return given()
        .redirects()
        .follow(false)
        .cookies(Map.of("link", RoomScene.secretOf(summons).text(), "device", device))
        .header("Sec-Fetch-Site", "same-origin")
        .formParam("mode", mode)
        .post("/invitation/" + summons + "/room");
  }

  private static Response byAccount(RoomScene scene, String username) {
    return given()
        .redirects()
        .follow(false)
        .cookies(SignIn.cookiesOf(Account.named(username)))
        .header("Sec-Fetch-Site", "same-origin")
        .formParam("mode", "video")
        .post("/meetings/" + scene.id + "/room");
  }

  private static String tokenIn(String location) {
    return location.replaceFirst(".*#jwt=%22", "").replaceFirst("%22.*", "");
  }
}
