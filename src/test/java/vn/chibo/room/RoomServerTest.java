package vn.chibo.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Subject;
import vn.chibo.meeting.Evenings;
import vn.chibo.membership.MemberId;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.StoppedClock;

/// What we ask of the room server, against a small server that answers like the real one.
@ChiboTest
class RoomServerTest {

  static final Instant JOINED = Captured.THEN.minusSeconds(600);

  @Inject Backstage backstage;
  @Inject StoppedClock clock;
  @Inject Database database;
  @Inject Evenings evenings;
  @Inject Rooms rooms;
  @Inject RoomKeys keys;
  @Inject RoomTokens tokens;
  @Inject StayBook book;
  @Inject Trail trail;
  @Inject Stays stays;
  @Inject Vertx vertx;

  final List<String> asked = new CopyOnWriteArrayList<>();
  final List<String> orders = new CopyOnWriteArrayList<>();
  final CountDownLatch goOn = new CountDownLatch(1);
  volatile int status = 200;
  volatile String answer = "{}";

  HttpServer server;
  RoomScene scene;
  LookIntoRooms lookIntoRooms;
  CloseRooms closeRooms;
  ShowOut showOut;

  @BeforeEach
  void aRoomServerAndARoomWithTwoPeople() throws IOException {
    clock.stopAt(Captured.THEN);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
    var door = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    var roomServer =
        new RoomServer(Settings.whole().controlledAt(door), rooms, keys, tokens, vertx);
    lookIntoRooms = new LookIntoRooms(database, evenings, roomServer, book, clock);
    closeRooms = new CloseRooms(database, evenings, rooms, roomServer, book, trail, clock);
    showOut = new ShowOut(database, evenings, roomServer, trail, clock);
    backstage.sql("update room set polled_at = now(), closed_at = now()");
    scene = RoomScene.open(backstage, "ONLINE");
    backstage.sql(
        """
        insert into room (meeting, first_asked_at) values ('%1$s', now());
        insert into room_stay (meeting, room_jid, occupant_jid, joined_at, member, last_seen)
        values ('%1$s', '%2$s', '6c4e882e-72cf@hop.example.vn/a', '%3$s', '%4$s', '%3$s'),
          ('%1$s', '%2$s', '38d8c100-d979@hop.example.vn/b', '%3$s', '%5$s', '%3$s');
        """
            .formatted(scene.id, scene.jid(), JOINED, Cast.MAI_DEPUTY, Cast.QUYET_AWAY));
  }

  @AfterEach
  void stop() {
    goOn.countDown();
    server.stop(0);
    clock.goOn();
  }

  @Test
  void whoIsSeenInTheRoomIsKnownToBeThere() {
    answer =
        "[{\"jid\":\"%s/6c4e882e\",\"email\":\"\",\"display_name\":\"x\"}]".formatted(scene.jid());

    backstage.wait(lookIntoRooms::look);

    assertThat(asked).contains("GET /room?room=" + scene.roomName + "&domain=hop.example.vn");
    assertThat(stayOf(Cast.MAI_DEPUTY).lastSeen()).isEqualTo(Captured.THEN);
    assertThat(stayOf(Cast.QUYET_AWAY).lastSeen()).isEqualTo(JOINED);
  }

  @Test
  void anEmptyRoomAMissingRoomAndABrokenServerHarmNothing() {
    answer = "{}";
    backstage.wait(lookIntoRooms::look);
    status = 404;
    backstage.wait(lookIntoRooms::look);
    status = 500;
    backstage.wait(lookIntoRooms::look);
    status = 200;
    answer = "<html>";
    backstage.wait(lookIntoRooms::look);

    assertThat(asked).hasSizeGreaterThanOrEqualTo(4);
    assertThat(stayOf(Cast.MAI_DEPUTY).leftAt()).isNull();
  }

  @Test
  void aServerThatDoesNotAnswerIsNotWaitedFor() {
    status = 0;
    var before = System.nanoTime();

    backstage.wait(lookIntoRooms::look);

    assertThat(asked).isNotEmpty();
    assertThat(System.nanoTime() - before).isLessThan(10_000_000_000L);
    assertThat(stayOf(Cast.MAI_DEPUTY).leftAt()).isNull();
  }

  @Test
  void afterTheEndTheRoomIsEndedWithTheServicesOwnKey() throws Exception {
    var end = Captured.THEN.minusSeconds(5);
    scene.endAt(end);

    backstage.wait(closeRooms::close);

    assertThat(asked).contains("POST /end-meeting?conference=" + scene.jid().replace("@", "%40"));
    var order = Tokens.read(orders.getFirst().replaceFirst("Bearer ", ""));
    var pem = RestAssured.given().get("/jitsi/asap-system/" + order.keyFile()).asString();
    assertThat(order.isSignedBy(pem)).isTrue();
    assertThat(RestAssured.given().get("/jitsi/asap/" + order.keyFile()).statusCode())
        .as("a member's key server does not vouch for it")
        .isEqualTo(404);
    assertThat(stayOf(Cast.MAI_DEPUTY).leftAt()).isEqualTo(end);
    assertThat(stayOf(Cast.MAI_DEPUTY).endedBy()).isEqualTo(EndedBy.MEETING_ENDED);
    assertThat(scene.one("select (closed_at is not null)::text from room where meeting = '%s'"))
        .isEqualTo("true");
  }

  @Test
  void whoWasSeenOnceAndMissedByTheLastLookLeftAtHisLastSign() {
    backstage.sql(
        "update room_stay set last_seen = joined_at + interval '60 seconds' where member = '%s' and meeting = '%s'"
            .formatted(Cast.MAI_DEPUTY, scene.id));
    backstage.sql(
        "update room set polled_at = '%s' where meeting = '%s'"
            .formatted(JOINED.plusSeconds(120), scene.id));
    scene.endAt(Captured.THEN);

    backstage.wait(closeRooms::close);

    assertThat(stayOf(Cast.MAI_DEPUTY).leftAt()).isEqualTo(JOINED.plusSeconds(60));
    assertThat(stayOf(Cast.MAI_DEPUTY).endedBy()).isEqualTo(EndedBy.INFERRED);
    assertThat(stayOf(Cast.QUYET_AWAY).endedBy()).isEqualTo(EndedBy.MEETING_ENDED);
  }

  @Test
  void aRoomThatIsGoneIsClosedAndABrokenServerIsAskedAgain() {
    scene.endAt(Captured.THEN);
    status = 503;

    backstage.wait(closeRooms::close);
    var tries = scene.count("select close_tries from room where meeting = '%s'");
    backstage.wait(closeRooms::close);
    assertThat(scene.count("select close_tries from room where meeting = '%s'"))
        .as("not before the pause is over")
        .isEqualTo(tries)
        .isEqualTo(1);
    clock.pass(java.time.Duration.ofSeconds(16));
    status = 404;
    backstage.wait(closeRooms::close);

    assertThat(scene.one("select (closed_at is not null)::text from room where meeting = '%s'"))
        .isEqualTo("true");
    assertThat(orders).isNotEmpty();
  }

  @Test
  void whoIsShownOutIsPutOutAndGetsNoOtherToken() {
    scene.pass(Cast.MAI_DEPUTY);
    var chair = new Actor.Person(Cast.THANH_SECRETARY, "thanh", false, Instant.EPOCH);
    var mai = new MemberId(Cast.MAI_DEPUTY);

    backstage.wait(() -> showOut.showOut(chair, scene.meeting(), mai, "Nói ngoài chương trình"));

    assertThat(asked).containsExactly("PUT /kick-participant?room=" + scene.roomName);
    assertThat(scene.count("select count(refused_at) from room_pass where meeting = '%s'")).isOne();
    backstage.wait(() -> showOut.letIn(chair, scene.meeting(), mai));
    assertThat(scene.count("select count(refused_at) from room_pass where meeting = '%s'"))
        .isZero();
  }

  @Test
  void aBrokenServerStillLeavesHimWithoutAToken() {
    scene.pass(Cast.MAI_DEPUTY);
    var chair = new Actor.Person(Cast.THANH_SECRETARY, "thanh", false, Instant.EPOCH);
    status = 500;

    backstage.wait(() ->
        showOut.showOut(chair, scene.meeting(), new MemberId(Cast.MAI_DEPUTY), "Mất trật tự"));

    assertThat(scene.count("select count(refused_at) from room_pass where meeting = '%s'")).isOne();
  }

  private Stay stayOf(java.util.UUID member) {
    return backstage
        .as(Subject.person(Cast.THANH_SECRETARY), () -> stays.of(scene.meeting()))
        .stream()
        .filter(stay -> stay.member() != null && stay.member().value().equals(member))
        .findFirst()
        .orElseThrow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
    var order = exchange.getRequestHeaders().getFirst("Authorization");
    if (order != null) {
      orders.add(order);
    }
    if (status == 0) {
      hang();
    }
    var body = answer.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status == 0 ? 200 : status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private void hang() {
    try {
      goOn.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
