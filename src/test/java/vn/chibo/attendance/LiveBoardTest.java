package vn.chibo.attendance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;
import vn.chibo.testkit.StoppedClock;

@ChiboTest
class LiveBoardTest {

  @Inject Scene scene;
  @Inject StoppedClock clock;
  @Inject Backstage backstage;

  final HttpClient http = HttpClient.newHttpClient();
  volatile boolean ended;
  final CopyOnWriteArrayList<String> lines = new CopyOnWriteArrayList<>();

  @BeforeEach
  void theEveningBegins() {
    scene.set();
    clock.stopAt(Scene.START.plus(Duration.ofMinutes(5)));
  }

  @AfterEach
  void theEveningIsOver() {
    scene.strike();
    clock.goOn();
  }

  CompletableFuture<HttpResponse<Stream<String>>> watch() {
    return watch("screens", "screen=" + Scene.SCREEN.text());
  }

  CompletableFuture<HttpResponse<Stream<String>>> watchAs(String username) {
    var cookies =
        SignIn.cookiesOf(Account.named(username)).entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    return watch("meetings", cookies);
  }

  CompletableFuture<HttpResponse<Stream<String>>> watch(String door, String cookies) {
    var answer = http.sendAsync(stream(door, cookies), HttpResponse.BodyHandlers.ofLines());
    answer.thenAccept(stream -> Thread.ofVirtual().start(() -> read(stream.body())));
    return answer;
  }

  static HttpRequest stream(String door, String cookies) {
    var address =
        "http://localhost:%d/%s/%s/board/stream".formatted(RestAssured.port, door, Scene.MEETING);
    return HttpRequest.newBuilder(URI.create(address)).header("Cookie", cookies).build();
  }

  /// Opens the stream and is gone before it has said much.
  void lookAndLeave() throws IOException, InterruptedException {
    var request = stream("screens", "screen=" + Scene.SCREEN.text());
    http.send(request, HttpResponse.BodyHandlers.ofInputStream()).body().close();
  }

  void read(Stream<String> stream) {
    try {
      stream.forEach(lines::add);
      ended = true;
    } catch (UncheckedIOException leftByUs) {
      lines.add("left");
    }
  }

  static void atMostTenSeconds(org.awaitility.core.ThrowingRunnable claim) {
    await().atMost(Duration.ofSeconds(10)).untilAsserted(claim);
  }

  @Test
  void theBoardHearsOfATapAndSpeaksAtOnce() {
    var answer = watch();
    atMostTenSeconds(() -> assertThat(lines).anyMatch(line -> line.contains("Chưa điểm danh")));
    assertThat(lines).noneMatch(line -> line.contains("Chờ xác nhận"));

    EveningDoorsTest.member(Cast.QUYET_AWAY, "d1")
        .body("{}")
        .post(EveningDoorsTest.presence(Cast.QUYET_AWAY))
        .then()
        .statusCode(200);

    atMostTenSeconds(() -> assertThat(lines).anyMatch(line -> line.contains("Chờ xác nhận")));
    assertThat(lines).anyMatch(line -> line.startsWith(":"));
    answer.join().body().close();
  }

  @Test
  void theStreamEndsWithTheRightToSeeIt() {
    watch();
    atMostTenSeconds(() -> assertThat(lines).anyMatch(line -> line.contains("Chưa điểm danh")));
    assertThat(ended).isFalse();

    backstage.sql(
        "update clerk_screen set closed_at = now() where meeting = '%s'".formatted(Scene.MEETING));

    atMostTenSeconds(() -> assertThat(ended).isTrue());
  }

  /// Decision 9: the post ends, and with it what it had opened, at once and without a new sign-in.
  @Test
  void aPostThatEndsClosesTheStreamAndThePages() {
    watchAs("mai");
    atMostTenSeconds(() -> assertThat(lines).anyMatch(line -> line.contains("Chưa điểm danh")));
    asMai(200);

    try {
      backstage.sql(MAIS_POST.formatted("date '2027-01-01'"));

      atMostTenSeconds(() -> assertThat(ended).isTrue());
      asMai(404);
    } finally {
      backstage.sql(MAIS_POST.formatted("null"));
    }
  }

  @Test
  void anAccountThatIsClosedClosesTheStreamAndThePages() {
    watchAs("mai");
    atMostTenSeconds(() -> assertThat(lines).anyMatch(line -> line.contains("Chưa điểm danh")));

    try {
      backstage.sql("update account set disabled_at = now() where username = 'mai'");

      atMostTenSeconds(() -> assertThat(ended).isTrue());
      asMai(403);
    } finally {
      backstage.sql("update account set disabled_at = null where username = 'mai'");
    }
  }

  private static final String MAIS_POST =
      "update post set until_on = %%s where member = '%s'".formatted(Cast.MAI_DEPUTY);

  private static void asMai(int status) {
    given()
        .cookies(SignIn.cookiesOf(Account.named("mai")))
        .get("/meetings/{m}/board", Scene.MEETING)
        .then()
        .statusCode(status);
  }

  /// A link that was taken back opens nothing more, whatever cookie it left behind.
  @Test
  void aLinkThatEndsClosesItsPages() {
    var page = "/invitation/" + Scene.summons(Cast.QUYET_AWAY);
    EveningDoorsTest.member(Cast.QUYET_AWAY, "d1")
        .accept("text/html")
        .get(page)
        .then()
        .statusCode(200);

    backstage.sql(
        "update personal_link set revoked_at = now() where summons = '%s'"
            .formatted(Scene.summons(Cast.QUYET_AWAY)));

    EveningDoorsTest.member(Cast.QUYET_AWAY, "d1")
        .accept("text/html")
        .get(page)
        .then()
        .statusCode(410);
    EveningDoorsTest.member(Cast.QUYET_AWAY, "d1")
        .body("{}")
        .post(EveningDoorsTest.presence(Cast.QUYET_AWAY))
        .then()
        .statusCode(410);
  }

  /// Refused before it begins: nobody keeps a line open to an evening that he may not see.
  @Test
  void aStrangerHearsNoStream() {
    for (var username : List.of("lech", "neighbour", "inspector")) {
      var answer = watchAs(username).join();

      assertThat(answer.statusCode()).as(username).isEqualTo(404);
    }
    assertThat(watch("screens", "screen=unknown").join().statusCode()).isEqualTo(404);
  }

  /// Who closes his browser in the middle of a look leaves no error behind.
  @Test
  void aStreamThatIsLeftEndsQuietly() throws Exception {
    var heard = new CopyOnWriteArrayList<String>();
    Infrastructure.setDroppedExceptionHandler(failure -> heard.add(failure.toString()));
    try {
      for (int i = 0; i < 12; i++) {
        lookAndLeave();
      }
      watch();
      atMostTenSeconds(() -> assertThat(lines).anyMatch(line -> line.contains("Chưa điểm danh")));
      assertThat(heard).isEmpty();
    } finally {
      Infrastructure.setDroppedExceptionHandler(LiveBoardTest::log);
    }
  }

  private static void log(Throwable failure) {
    Logger.getLogger(LiveBoardTest.class).error("Mutiny had to drop a failure", failure);
  }
}
