package vn.chibo.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.meeting.MeetingId;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.StoppedClock;

@ChiboTest
class LiveBoardTest {

  @Inject Scene scene;
  @Inject StoppedClock clock;
  @Inject Backstage backstage;
  @Inject Pulse pulse;

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
    var request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://localhost:%d/screens/%s/board/stream"
                        .formatted(RestAssured.port, Scene.MEETING)))
            .header("Cookie", "screen=" + Scene.SCREEN.text())
            .build();
    var answer = HttpClient.newHttpClient().sendAsync(request, HttpResponse.BodyHandlers.ofLines());
    answer.thenAccept(stream -> Thread.ofVirtual().start(() -> read(stream.body())));
    return answer;
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
    pulse.of(new MeetingId(Scene.MEETING));

    atMostTenSeconds(() -> assertThat(ended).isTrue());
  }
}
