package vn.chibo.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Subject;
import vn.chibo.membership.MemberId;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.StoppedClock;

/// Events as a real room server sent them, in any order and number, become stays (R16).
@ChiboTest
class R16RoomEventsTest {

  static final long CREATED = 1_795_281_187L;

  @Inject Backstage backstage;
  @Inject StoppedClock clock;
  @Inject ReadEvents readEvents;
  @Inject Stays stays;
  @Inject Database database;

  RoomScene scene;

  @BeforeEach
  void anOpenRoom() {
    clock.stopAt(Captured.THEN);
    scene = RoomScene.open(backstage, "ONLINE");
  }

  @AfterEach
  void goOn() {
    clock.goOn();
  }

  @Test
  void joinAndLeaveAreOneStayOfTheMemberBehindThePseudonym() {
    var mai = scene.pass(Cast.MAI_DEPUTY);

    scene.tell("room/created", Captured.request("event room/created").body()).statusCode(200);
    scene.tell("occupant/joined", joined("c1", mai, CREATED + 1)).statusCode(200);
    scene.tell("occupant/left", left("c1", mai, CREATED + 1, CREATED + 500)).statusCode(200);
    readAll();

    var stay = only();
    assertThat(stay.member()).isEqualTo(new MemberId(Cast.MAI_DEPUTY));
    assertThat(stay.shownName()).isNull();
    assertThat(stay.joinedAt()).isEqualTo(Instant.ofEpochSecond(CREATED + 1));
    assertThat(stay.leftAt()).isEqualTo(Instant.ofEpochSecond(CREATED + 500));
    assertThat(stay.endedBy()).isEqualTo(EndedBy.LEFT);
    assertThat(
            scene.count(
                "select count(*) from fact where meeting = '%s' and kind = 'ROOM_EVENTS_READ'"))
        .isPositive();
  }

  @Test
  void theLeaveAloneTellsTheStay() {
    scene.tell("occupant/left", left("c1", scene.pass(Cast.MAI_DEPUTY), CREATED + 1, CREATED + 9));
    readAll();

    assertThat(only().endedBy()).isEqualTo(EndedBy.LEFT);
  }

  @Test
  void anyOrderAndAnyNumberOfTimesGiveTheSameStays() {
    var mai = scene.pass(Cast.MAI_DEPUTY);
    var quyet = scene.pass(Cast.QUYET_AWAY);
    var storm = new ArrayList<Map.Entry<String, ObjectNode>>();
    storm.add(Map.entry("room/created", Captured.request("event room/created").body()));
    storm.add(Map.entry("occupant/joined", joined("c1", mai, CREATED + 1)));
    storm.add(Map.entry("occupant/left", left("c1", mai, CREATED + 1, CREATED + 300)));
    storm.add(Map.entry("occupant/joined", joined("c2", mai, CREATED + 310)));
    storm.add(Map.entry("occupant/joined", joined("c3", quyet, CREATED + 20)));
    storm.add(Map.entry("occupant/left", left("c3", quyet, CREATED + 20, CREATED + 600)));
    storm.add(Map.entry("room/destroyed", destroyed(CREATED + 601)));
    storm.addAll(List.copyOf(storm));
    Collections.shuffle(storm, new Random(16));

    for (int i = 0; i < storm.size(); i++) {
      scene.tell(storm.get(i).getKey(), storm.get(i).getValue()).statusCode(200);
      if (i % 3 == 0) {
        readAll();
      }
    }
    readAll();

    assertThat(stays())
        .extracting(Stay::leftAt, Stay::endedBy)
        .containsExactlyInAnyOrder(
            tuple(Instant.ofEpochSecond(CREATED + 300), EndedBy.LEFT),
            tuple(Instant.ofEpochSecond(CREATED + 601), EndedBy.DESTROYED),
            tuple(Instant.ofEpochSecond(CREATED + 600), EndedBy.LEFT));
  }

  @Test
  void theFarewellTellsWhomItStillKnows() {
    var farewell = Captured.request("event room/destroyed").body();
    var occupant = (ObjectNode) farewell.at("/all_occupants/0");
    occupant.put("id", scene.pass(Cast.MAI_DEPUTY));
    occupant.remove("left_at");

    scene.tell("room/destroyed", farewell);
    readAll();

    assertThat(only().endedBy()).isEqualTo(EndedBy.DESTROYED);
    assertThat(only().isVerified()).isTrue();
  }

  @Test
  void aFarewellOfNobodyIsNoTrouble() {
    var name = "event room/destroyed (nobody came: all_occupants is {})";

    scene.tell("room/destroyed", Captured.request(name).body()).statusCode(200);
    readAll();

    assertThat(stays()).isEmpty();
    assertThat(scene.one("select string_agg(state, '') from room_event where meeting = '%s'"))
        .isEqualTo("DONE");
  }

  @Test
  void whoComesWithoutOurTokenIsUnverifiedAndKeepsHisShownName() {
    var phone = joined("c9", "", CREATED + 5);
    ((ObjectNode) phone.get("occupant")).remove("id");

    scene.tell("occupant/joined", phone);
    scene.tell("occupant/joined", joined("c8", "pseudonym-of-another-session", CREATED + 6));
    readAll();

    assertThat(stays()).hasSize(2).noneMatch(Stay::isVerified);
    assertThat(stays()).extracting(Stay::shownName).containsOnly("Nguyễn Văn A");
  }

  @Test
  void aRoomMadeAnewWithoutFarewellMeansACrashAndTheEndIsInferred() {
    scene.tell("room/created", Captured.request("event room/created").body());
    scene.tell("occupant/joined", joined("c1", scene.pass(Cast.MAI_DEPUTY), CREATED + 1));
    readAll();
    backstage.sql(
        "update room_stay set last_seen = joined_at + interval '120 seconds' where meeting = '%s'"
            .formatted(scene.id));
    var again = Captured.request("event room/created").body();
    again.put("created_at", CREATED + 400);

    scene.tell("room/created", again);
    readAll();

    assertThat(only().endedBy()).isEqualTo(EndedBy.INFERRED);
    assertThat(only().leftAt()).isEqualTo(Instant.ofEpochSecond(CREATED + 121));
  }

  @Test
  void theEndOfTheSessionEndsEveryStay() {
    var mai = scene.pass(Cast.MAI_DEPUTY);
    var quyet = scene.pass(Cast.QUYET_AWAY);
    scene.tell("occupant/joined", joined("c1", mai, CREATED + 1));
    scene.tell("occupant/joined", joined("c2", quyet, CREATED + 2));
    readAll();
    var end = Instant.ofEpochSecond(CREATED + 100);
    scene.endAt(end);

    scene.tell("occupant/left", left("c1", mai, CREATED + 1, CREATED + 130));
    readAll();

    assertThat(stays()).hasSize(2);
    assertThat(stays()).extracting(Stay::leftAt).containsOnly(end);
    assertThat(stays()).extracting(Stay::endedBy).containsOnly(EndedBy.MEETING_ENDED);
  }

  @Test
  void whatCannotBeUsedIsKeptAsideAndAnsweredLikeTheRest() {
    var before = backstage.number("select coalesce(max(id), 0) from room_event");
    var breakout = joined("c1", "x", CREATED + 1).put("is_breakout", true);
    var lateClock = joined("c1", "x", CREATED + 40L * 24 * 3600);

    RoomScene.tellAsIs("occupant/joined", "{not json").statusCode(200);
    RoomScene.tellAsIs("occupant/joined", "").statusCode(200);
    RoomScene.tellAsIs("occupant/joined", "[1, \u0000 \"\"]").statusCode(200);
    RoomScene.tellAsIs("occupant/danced", "{}").statusCode(200);
    RoomScene.tellAsIs("room/created", Captured.request("event room/created").body().toString())
        .statusCode(200);
    scene.tell("occupant/joined", breakout).statusCode(200);
    scene.tell("occupant/joined", lateClock).statusCode(200);
    readAll();

    assertThat(
            backstage.text(
                "select string_agg(trouble, ' ' order by id) from room_event where id > " + before))
        .isEqualTo(
            "MALFORMED MALFORMED MALFORMED UNKNOWN_EVENT UNKNOWN_ROOM BREAKOUT UNLIKELY_TIME");
    assertThat(stays()).isEmpty();
  }

  @Test
  void withoutTheKeyOrTooLargeNothingIsKept() {
    var before = backstage.number("select count(*) from room_event");

    io.restassured.RestAssured.given()
        .header("Authorization", RoomScene.RESERVATION_KEY)
        .body("{}")
        .post("/jitsi/events/room/created")
        .then()
        .statusCode(401);
    RoomScene.tellAsIs("room/created", " ".repeat(RoomEvents.LARGEST + 1)).statusCode(413);

    assertThat(backstage.number("select count(*) from room_event")).isEqualTo(before);
  }

  @Test
  void aNeighbourSeesNoStayAndAMemberOnlyHisOwn() {
    scene.tell("occupant/joined", joined("c1", scene.pass(Cast.MAI_DEPUTY), CREATED + 1));
    scene.tell("occupant/joined", joined("c2", scene.pass(Cast.LU_OFFICIAL), CREATED + 2));
    readAll();

    assertThat(seenBy(Subject.person(Cast.THANH_SECRETARY))).hasSize(2);
    assertThat(seenBy(Subject.person(Cast.HA_FOLLOWER))).hasSize(2);
    assertThat(seenBy(Subject.person(Cast.LU_OFFICIAL))).hasSize(1);
    assertThat(seenBy(Subject.person(Cast.NEIGHBOUR_SECRETARY))).isEmpty();
    assertThat(seenBy(Subject.person(Cast.STRANGER_INSPECTOR))).isEmpty();
    assertThat(seenBy(Subject.room(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void noPersonWritesAStayNotEvenTheChair() {
    var insert =
        """
        insert into room_stay (meeting, room_jid, occupant_jid, joined_at, last_seen)
        values (cast('%s' as uuid), 'r', 'o', now(), now())
        """
            .formatted(scene.id);

    assertThatThrownBy(() ->
            backstage.as(
                Subject.person(Cast.THANH_SECRETARY), () -> database.run(insert, Map.of())))
        .hasMessageContaining("row-level security");
  }

  private List<Stay> seenBy(Subject subject) {
    return backstage.as(subject, () -> stays.of(scene.meeting()));
  }

  private List<Stay> stays() {
    return seenBy(Subject.person(Cast.THANH_SECRETARY));
  }

  private Stay only() {
    assertThat(stays()).hasSize(1);
    return stays().getFirst();
  }

  /// The scheduled reader may be at work too: whoever reads, nothing is left unread.
  private void readAll() {
    Awaitility.await()
        .until(() -> {
          backstage.wait(readEvents::read);
          return backstage.number("select count(*) from room_event where state = 'NEW'") == 0;
        });
  }

  private static ObjectNode joined(String connection, String pseudonym, long at) {
    var body = Captured.request("event occupant/joined").body();
    fill((ObjectNode) body.get("occupant"), connection, pseudonym).put("joined_at", at);
    return body;
  }

  private static ObjectNode left(String connection, String pseudonym, long joined, long left) {
    var body = Captured.request("event occupant/left").body();
    fill((ObjectNode) body.get("occupant"), connection, pseudonym)
        .put("joined_at", joined)
        .put("left_at", left);
    return body;
  }

  private static ObjectNode destroyed(long at) {
    var body = Captured.request("event room/destroyed").body();
    body.putArray("all_occupants");
    return body.put("destroyed_at", at);
  }

  private static ObjectNode fill(ObjectNode occupant, String connection, String pseudonym) {
    return occupant.put("occupant_jid", connection + "-0000@hop.example.vn/x").put("id", pseudonym);
  }
}
