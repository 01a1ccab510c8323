package vn.chibo.room;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.StoppedClock;

/// The room server's question and our answer, in the shapes that were captured.
@ChiboTest
class ReservationTest {

  @Inject Backstage backstage;
  @Inject StoppedClock clock;

  @BeforeEach
  void standAtTheCapturedHour() {
    clock.stopAt(Captured.THEN);
  }

  @AfterEach
  void goOn() {
    clock.goOn();
  }

  @Test
  void anOpenSessionGetsItsRoomInTheShapeTheServerTakes() throws Exception {
    var scene = RoomScene.open(backstage, "ONLINE");
    var captured = Captured.request("reservation POST 200");

    var answer = ask(captured, scene.roomName);

    assertThat(answer.statusCode()).isEqualTo(200);
    var body = new ObjectMapper().readTree(answer.asString());
    assertThat(shape(body)).containsExactlyInAnyOrderElementsOf(shape(captured.answer()));
    assertThat(body.get("name").asText()).isEqualTo(scene.roomName);
    assertThat(body.get("mail_owner").asText()).isEqualTo(captured.field("mail_owner"));
    assertThat(body.get("start_time").asText()).isEqualTo("2026-11-21T17:05:00.000Z");
    assertThat(body.get("duration").asLong()).isEqualTo(6 * 3600);
  }

  @Test
  void askedAgainAfterACrashItIsTheSameReservation() {
    var scene = RoomScene.open(backstage, "HYBRID");
    var captured = Captured.request("reservation POST 200");

    var first = ask(captured, scene.roomName).path("id");
    var second = ask(captured, scene.roomName.toUpperCase(java.util.Locale.ROOT)).path("id");

    assertThat(second).isEqualTo(first);
    assertThat(scene.count("select count(*) from room where meeting = '%s'")).isOne();
  }

  @Test
  void aTenantBeforeTheNameIsAnsweredAsAsked() {
    var scene = RoomScene.open(backstage, "ONLINE");
    var captured = Captured.request("reservation POST with tenant");

    var answer = ask(captured, "[chibo1]" + scene.roomName);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.<String>path("name")).isEqualTo("[chibo1]" + scene.roomName);
  }

  @Test
  void beforeTheOpeningAndAfterTheEndItIsNo() {
    var captured = Captured.request("reservation POST 403");
    var called = RoomScene.called(backstage, "ONLINE");
    var ended = RoomScene.open(backstage, "ONLINE");
    ask(captured, ended.roomName);
    ended.endAt(Captured.THEN);
    var tooLong = RoomScene.open(backstage, "ONLINE");
    tooLong.openSince(Captured.THEN.minusSeconds(6 * 3600));

    var early = ask(captured, called.roomName);
    assertThat(early.statusCode()).isEqualTo(403);
    assertThat(early.<String>path("message")).isEqualTo(captured.answer().get("message").asText());
    assertThat(ask(captured, ended.roomName).statusCode()).isEqualTo(403);
    assertThat(ask(captured, tooLong.roomName).statusCode()).isEqualTo(403);
  }

  @Test
  void aRoomOfNobodyIsUnknown() {
    var captured = Captured.request("reservation POST 404");

    var answer = ask(captured, captured.field("name"));

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.<String>path("message")).isEqualTo(captured.answer().get("message").asText());
  }

  @Test
  void aReservationCanBeReadAndItsReleaseEndsNothing() {
    var scene = RoomScene.open(backstage, "ONLINE");
    String id = ask(Captured.request("reservation POST 200"), scene.roomName).path("id");

    var read = withKey().get("/jitsi/reservation/conference/" + id);
    var released = withKey().delete("/jitsi/reservation/conference/" + id);

    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.<String>path("id")).isEqualTo(id);
    assertThat(released.statusCode()).isEqualTo(200);
    assertThat(scene.one("select stage from meeting where id = '%s'")).isEqualTo("OPEN");
    assertThat(ask(Captured.request("reservation POST 200"), scene.roomName).<String>path("id"))
        .isEqualTo(id);
    assertThat(withKey().get("/jitsi/reservation/conference/999999999").statusCode())
        .isEqualTo(404);
  }

  @Test
  void withoutTheKeyOrAFieldNothingIsAnswered() {
    var scene = RoomScene.open(backstage, "ONLINE");

    assertThat(
            given()
                .formParam("name", scene.roomName)
                .formParam("mail_owner", "x")
                .post("/jitsi/reservation/conference")
                .statusCode())
        .isEqualTo(401);
    assertThat(
            given()
                .header("Authorization", RoomScene.EVENTS_KEY)
                .formParam("name", scene.roomName)
                .formParam("mail_owner", "x")
                .post("/jitsi/reservation/conference")
                .statusCode())
        .isEqualTo(401);
    assertThat(
            withKey()
                .formParam("name", scene.roomName)
                .post("/jitsi/reservation/conference")
                .statusCode())
        .isEqualTo(400);
  }

  private static io.restassured.specification.RequestSpecification withKey() {
    return given().header("Authorization", RoomScene.RESERVATION_KEY);
  }

  private static Response ask(Captured captured, String room) {
    return withKey()
        .formParam("mail_owner", captured.field("mail_owner"))
        .formParam("start_time", captured.field("start_time"))
        .formParam("name", room)
        .post(captured.path());
  }

  /// Field names with their JSON types.
  private static List<String> shape(JsonNode body) {
    var shape = new ArrayList<String>();
    body.properties()
        .forEach(field -> shape.add(field.getKey() + ":" + field.getValue().getNodeType()));
    return shape;
  }
}
