package vn.chibo;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Sends what a browser of some role would send, several at a time.
final class Caller {

  private static final int AT_A_TIME = 6;

  /// Instead of a status, where the line broke before the answer was whole.
  private static final int CUT_OFF = 599;

  private static final Set<Integer> TO_ANOTHER_PAGE = Set.of(302, 303);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /// What came back; of a stream, its first event.
  record Answer(int status, HttpHeaders headers, String text) {

    boolean leadsToTheSignIn() {
      var to = header("Location");
      return TO_ANOTHER_PAGE.contains(status)
          && (to.contains("/protocol/openid-connect/auth") || to.endsWith("/sign-in"));
    }

    /// Empty where the answer does not bring it.
    String header(String name) {
      return headers.firstValue(name).orElse("");
    }

    boolean isPage() {
      return header("Content-Type").startsWith("text/html");
    }

    boolean opened() {
      return status == 200 || TO_ANOTHER_PAGE.contains(status) && !leadsToTheSignIn();
    }

    boolean refused() {
      return Set.of(401, 403, 404).contains(status) || leadsToTheSignIn();
    }
  }

  /// One call of one role.
  record Call(Endpoint endpoint, Role role) {

    @Override
    public String toString() {
      return role + " at " + endpoint;
    }
  }

  /// A call and its answer.
  record Heard(Call call, Answer answer) {}

  /// All calls, answered in the order they are given.
  List<Heard> ask(List<Call> calls, Callback what) {
    for (var role : Role.values()) {
      role.cookieHeader();
    }
    try (var people = Executors.newFixedThreadPool(AT_A_TIME)) {
      var asked =
          calls.stream()
              .map(call -> (Callable<Heard>) () -> new Heard(call, what.send(call)))
              .toList();
      return people.invokeAll(asked).stream().map(Caller::heard).toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// How one call is made.
  interface Callback {
    Answer send(Call call);
  }

  private static Heard heard(Future<Heard> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  Answer open(Call call) {
    var accept = call.endpoint().isStream() ? "text/event-stream" : "text/html,*/*;q=0.8";
    return send(call, request(call, Map.of("Accept", accept)).GET());
  }

  /// A form, an answer of the device's queue, or files, as the endpoint takes them.
  Answer act(Call call, Map<String, String> fields, Map<String, String> headers) {
    var endpoint = call.endpoint();
    var body = Bodies.of(endpoint.takes(), fields);
    var request = request(call, headers).header("Content-Type", body.type());
    var sent = HttpRequest.BodyPublishers.ofString(body.text());
    request.header("Accept", "text/html,*/*;q=0.8").method(endpoint.verb(), sent);
    return without(fields.values(), send(call, request));
  }

  private static HttpRequest.Builder request(Call call, Map<String, String> headers) {
    var path = Endpoints.filled(call.endpoint().template());
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
            .timeout(Duration.ofSeconds(60));
    headers.forEach(request::header);
    var cookies = call.role().cookieHeader();
    return cookies.isEmpty() ? request : request.header("Cookie", cookies);
  }

  private Answer send(Call call, HttpRequest.Builder request) {
    try {
      var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      try (var body = answer.body()) {
        var endless = call.endpoint().isStream() && answer.statusCode() == 200;
        var text = endless ? firstEvent(body) : whole(body);
        return new Answer(answer.statusCode(), answer.headers(), without(call, text));
      }
    } catch (IOException e) {
      return new Answer(CUT_OFF, HttpHeaders.of(Map.of(), (_, _) -> true), e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String whole(InputStream body) throws IOException {
    return new String(body.readAllBytes(), StandardCharsets.UTF_8);
  }

  /// Up to the end of the first event that has data; comments keep a line open and say nothing.
  private static String firstEvent(InputStream body) throws IOException {
    var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    var event = new StringBuilder();
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isEmpty() && event.indexOf("data:") >= 0) {
        break;
      }
      event.append(line).append('\n');
    }
    return event.toString();
  }

  /// A page may name the address that was asked for, and the page above it: who asks knows both.
  private static String without(Call call, String text) {
    var rest = text;
    for (var path = Endpoints.filled(call.endpoint().template());
        path.lastIndexOf('/') > 0;
        path = path.substring(0, path.lastIndexOf('/'))) {
      rest = rest.replace(path, "");
    }
    return rest;
  }

  /// A refusal gives back what was typed: who typed knows it.
  private static Answer without(Collection<String> typed, Answer answer) {
    var rest = answer.text();
    for (var each : typed) {
      rest = each.isBlank() ? rest : rest.replace(each, "");
    }
    return new Answer(answer.status(), answer.headers(), rest);
  }
}
