package vn.chibo.room;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;

/// Requests that a real room server sent, one of each kind. A test takes one and puts its own room
/// and people into it.
final class Captured {

  /// A moment after the newest of them was sent.
  static final Instant THEN = Instant.parse("2026-11-21T17:20:00Z");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode request;

  private Captured(JsonNode request) {
    this.request = request;
  }

  static Captured request(String name) {
    try (var in = Captured.class.getResourceAsStream("/room/jitsi-examples.json")) {
      return new Captured(Objects.requireNonNull(JSON.readTree(in).get(name), name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String path() {
    return request.path("path").asText();
  }

  /// One field of a body that was sent as a form.
  String field(String name) {
    for (var pair : request.path("body").asText().split("&", -1)) {
      if (pair.startsWith(name + "=")) {
        return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
      }
    }
    throw new IllegalArgumentException(name);
  }

  /// A JSON body, its own copy.
  ObjectNode body() {
    return request.path("body").deepCopy();
  }

  /// The fields of the answer that the server took.
  JsonNode answer() {
    return request.path("response").path("body");
  }
}
