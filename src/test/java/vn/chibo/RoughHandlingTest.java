package vn.chibo;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.ChiboTest;

/// Every address that takes a form is handled roughly by who may use it: nothing typed, far too
/// much, signs no form has, bytes that are no text, a body of another kind. The answer is always a
/// clear one: never a 5xx, never a trace of our inside; a page for people with what they typed, a
/// problem (RFC 9457) for programs.
///
/// The addresses are found in the code: whoever adds one is tested here without doing anything.
@ChiboTest
class RoughHandlingTest {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";
  private static final String PAGE = "text/html,application/xhtml+xml,*/*;q=0.8";
  private static final Pattern INSIDE =
      Pattern.compile("Exception\\b|\\n\\s+at [a-z]+\\.|org\\.hibernate|io\\.quarkus|SQLSTATE");

  /// What somebody typed; it must still be there after a no.
  private static final String TYPED = "zqtyped 😀 <b>";

  @Inject Backstage backstage;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /// One rough way: its name for who reads a failure, what is sent and what is asked for.
  private record Way(String name, String type, byte[] body, String accept) {

    static Way of(String name, String type, String body, String accept) {
      return new Way(name, type, body.getBytes(StandardCharsets.UTF_8), accept);
    }
  }

  private record Answer(int status, String type, String text) {}

  @Test
  void formsAnswerCalmlyWhateverIsTyped() {
    checkAll(Posts.all().stream().filter(Posts::isForm).toList(), RoughHandlingTest::formWays);
  }

  @Test
  void messagesOfScriptsAndMachinesAreRefusedAsProblems() {
    checkAll(
        Posts.all().stream().filter(post -> post.takesJson()).toList(),
        RoughHandlingTest::messageWays);
  }

  @Test
  void filesOfNoKindAreRefused() {
    checkAll(Posts.all().stream().filter(Posts::takesFiles).toList(), RoughHandlingTest::fileWays);
  }

  private interface Ways {
    List<Way> of(Posts post);
  }

  private void checkAll(List<Posts> posts, Ways ways) {
    assertThat(posts).isNotEmpty();
    var wrong = new ArrayList<String>();
    for (var post : posts) {
      var open = new RoughScene(backstage, false);
      ways.of(post).forEach(way -> check(post, open, way, wrong));
      var called = new RoughScene(backstage, true);
      ways.of(post).stream().limit(2).forEach(way -> check(post, called, way, wrong));
    }
    assertThat(wrong).isEmpty();
  }

  private static List<Way> formWays(Posts post) {
    return List.of(
        Way.of("nothing, by a page", FORM, "", PAGE),
        Way.of("words, by a page", FORM, all(post, TYPED), PAGE),
        Way.of("words, by a program", FORM, all(post, TYPED), JSON),
        Way.of("far too much", FORM, all(post, "zqtyped" + "a".repeat(100_000)), PAGE),
        Way.of("a zero byte", FORM, all(post, "zqtyped\0x"), PAGE),
        Way.of("less than nothing", FORM, all(post, "-1"), PAGE),
        Way.of("a huge number", FORM, all(post, "9".repeat(30)), PAGE),
        Way.of("an id of nobody", FORM, all(post, "00000000-0000-4000-8000-000000000000"), PAGE),
        Way.of("no text at all", FORM, broken(post), PAGE),
        new Way("raw bytes", FORM, new byte[] {(byte) 0xff, (byte) 0xfe, '=', (byte) 0xc3}, PAGE),
        Way.of("a spreadsheet", "text/csv", "a;b", PAGE),
        Way.of("no kind that there is", "x", "a", PAGE),
        Way.of("a message", JSON, "{\"a\":", JSON));
  }

  private static List<Way> messageWays(Posts post) {
    return List.of(
        Way.of("nothing", JSON, "", JSON),
        Way.of("half a message", JSON, "{\"id\":", JSON),
        Way.of("a list", JSON, "[]", JSON),
        Way.of("null", JSON, "null", JSON),
        Way.of("no fields", JSON, "{}", JSON),
        Way.of("words", JSON, object(post, "\"zqtyped 😀\""), JSON),
        Way.of("far too much", JSON, object(post, "\"" + "a".repeat(100_000) + "\""), JSON),
        Way.of("a zero byte", JSON, object(post, "\"a\\u0000b\""), JSON),
        Way.of("numbers", JSON, object(post, "-1"), JSON),
        Way.of("lists", JSON, object(post, "[1]"), JSON),
        Way.of("deep", JSON, "[".repeat(100_000), JSON),
        Way.of("deep fields", JSON, "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000), JSON),
        new Way("no text", JSON, new byte[] {'"', (byte) 0xff, (byte) 0xc3, '"'}, JSON),
        Way.of("a spreadsheet", "text/csv", "a;b", JSON));
  }

  private static List<Way> fileWays(Posts post) {
    return List.of(
        Way.of("nothing", "multipart/form-data; boundary=xx", "--xx--\r\n", PAGE),
        Way.of("no boundary", "multipart/form-data", "a", PAGE),
        Way.of("cut off", "multipart/form-data; boundary=xx", part("x.pdf", "%PDF-1.7"), PAGE),
        file("an empty file", "x.pdf", ""),
        file("another kind inside", "x.pdf", "MZ\u0090\0\u0003"),
        file("a program", "x.exe", "MZ"),
        file("a name with folders", "../../etc/passwd", "%PDF-1.7 zq"),
        file("a name of signs", "\0<b>😀".repeat(50) + ".pdf", "%PDF-1.7 zq"),
        Way.of("a form", FORM, all(post, TYPED), PAGE));
  }

  private static Way file(String name, String file, String bytes) {
    return Way.of(
        name, "multipart/form-data; boundary=xx", part(file, bytes) + "\r\n--xx--\r\n", PAGE);
  }

  private static String part(String name, String bytes) {
    return "--xx\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nzqtyped\r\n"
        + "--xx\r\nContent-Disposition: form-data; name=\"attested\"\r\n\r\nyes\r\n"
        + "--xx\r\nContent-Disposition: form-data; name=\"chair\"\r\n\r\nyes\r\n"
        + "--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + name
        + "\"\r\nContent-Type: application/pdf\r\n\r\n"
        + bytes;
  }

  private static String all(Posts post, String value) {
    var typed = URLEncoder.encode(value, StandardCharsets.UTF_8);
    return post.fields().stream().map(name -> name + "=" + typed).collect(Collectors.joining("&"));
  }

  private static String broken(Posts post) {
    return post.fields().stream()
        .map(name -> name + "=zqtyped%FF%C3%28%ED%A0%80")
        .collect(Collectors.joining("&"));
  }

  private static String object(Posts post, String value) {
    return post.fields().stream()
        .map(name -> "\"" + name + "\":" + value)
        .collect(Collectors.joining(",", "{", "}"));
  }

  private void check(Posts post, RoughScene scene, Way way, List<String> wrong) {
    var answer = send(post, scene, way);
    var what = post.template() + " [" + post.takes() + "], " + way.name() + ": " + answer.status();
    if (answer.status() >= 500) {
      wrong.add(what);
    }
    if (INSIDE.matcher(answer.text()).find()) {
      wrong.add(what + " shows our inside");
    }
    if (answer.status() >= 400 && !answer.type().startsWith(expected(post, way))) {
      wrong.add(what + " is told as " + answer.type());
    }
    if (keepsWords(post, way, answer) && !answer.text().contains("zqtyped")) {
      wrong.add(what + " loses what was typed");
    }
  }

  private static String expected(Posts post, Way way) {
    if (way.accept().equals(PAGE)) {
      return "text/html";
    }
    return post.template().startsWith("/jitsi/") ? "application/" : "application/problem+json";
  }

  /// A code that is good once is not worth keeping.
  private static boolean keepsWords(Posts post, Way way, Answer answer) {
    return post.typed()
        && !post.template().endsWith("/device/code")
        && way.name().equals("words, by a page")
        && answer.status() >= 400;
  }

  private Answer send(Posts post, RoughScene scene, Way way) {
    var address =
        URI.create("http://localhost:" + RestAssured.port + scene.filled(post.template()));
    var request =
        HttpRequest.newBuilder(address)
            .timeout(Duration.ofSeconds(60))
            .header("Accept", way.accept())
            .header("Content-Type", way.type())
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofByteArray(way.body()));
    var cookies =
        scene.cookies(post.template()).entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    if (!cookies.isEmpty()) {
      request.header("Cookie", cookies);
    }
    if (post.template().startsWith("/jitsi/")) {
      request.header("Authorization", keyOf(post));
    }
    return sent(request.build(), post.template() + ", " + way.name());
  }

  private static String keyOf(Posts post) {
    return "Bearer only-for-tests-"
        + (post.template().contains("/events/") ? "events" : "reservation");
  }

  private Answer sent(HttpRequest request, String what) {
    try {
      var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      var type = answer.headers().firstValue("Content-Type").orElse("nothing");
      return new Answer(answer.statusCode(), type, answer.body());
    } catch (IOException e) {
      return new Answer(599, "a broken line: " + e.getMessage(), "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(what, e);
    }
  }
}
