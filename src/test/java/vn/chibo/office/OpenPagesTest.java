package vn.chibo.office;

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
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;
import vn.chibo.testkit.StoppedClock;

/// The board of a running evening is open in one browser while the post ends in another: also for
/// who chairs that evening, when it was his last post.
@ChiboTest
class OpenPagesTest {

  private static final UUID MEETING = UUID.randomUUID();

  @Inject Backstage backstage;
  @Inject EndPost endPost;
  @Inject StoppedClock clock;

  final CopyOnWriteArrayList<String> lines = new CopyOnWriteArrayList<>();
  volatile boolean ended;

  @BeforeEach
  void anOpenEvening() {
    Bureau.isAsBefore(backstage);
    backstage.sql(
        """
        insert into meeting (id, cell, kind, form, month, starts_at, planned_end, place, stage,
          rule_set, opening_rule_set, chair, contact, room_name, written_by, written_at, called_by,
          called_at, opened_by, opened_at)
        values ('%1$s', '%2$s', 'EXTRAORDINARY', 'IN_PERSON', '2084-01-01', '2084-01-10 12:00Z',
          '2084-01-10 14:00Z', 'Nhà văn hóa', 'OPEN', '208-qd-tw', '208-qd-tw', '%3$s', '%3$s',
          replace('%1$s', '-', ''), '%3$s', now(), '%3$s', now(), '%3$s', now());
        insert into summons (meeting, member, role, standing, summoned_at)
        values ('%1$s', '%3$s', 'MEMBER', 'OFFICIAL', now());
        """
            .formatted(MEETING, Bureau.BAN_TREN, Bureau.DEPUTY));
  }

  @AfterEach
  void theEveningIsOver() {
    backstage.sql(
        "update meeting set stage = 'CANCELLED', cancelled_at = now() where id = '%s'"
            .formatted(MEETING));
    Bureau.isAsBefore(backstage);
  }

  @Test
  void anEndedPostEndsTheOpenStreamOfTheChairToo() {
    HttpClient.newHttpClient()
        .sendAsync(stream(), HttpResponse.BodyHandlers.ofLines())
        .thenAccept(answer -> Thread.ofVirtual().start(() -> read(answer.body())));
    await().atMost(Duration.ofSeconds(20)).until(() -> !lines.isEmpty());
    assertThat(ended).isFalse();

    backstage.wait(() ->
        endPost.end(
            Bureau.person(Bureau.COMMITTEE),
            Bureau.BAN_TREN,
            new PostId(Bureau.DEPUTY),
            new EndPost.Wish(VietnamTime.today(clock), "02-QĐ/ĐU")));

    await().atMost(Duration.ofSeconds(10)).until(() -> ended);
  }

  private static HttpRequest stream() {
    var cookies =
        SignIn.cookiesOf(Account.named("vp-pho")).entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    var address =
        "http://localhost:%d/meetings/%s/board/stream".formatted(RestAssured.port, MEETING);
    return HttpRequest.newBuilder(URI.create(address)).header("Cookie", cookies).build();
  }

  private void read(Stream<String> stream) {
    try {
      stream.forEach(lines::add);
      ended = true;
    } catch (UncheckedIOException leftByUs) {
      ended = true;
    }
  }
}
