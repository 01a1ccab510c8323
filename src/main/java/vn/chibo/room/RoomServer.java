package vn.chibo.room;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpRequest;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The room server's own HTTP door inside the network: who is in a room, end it, show somebody out.
/// Every call has a time limit; what fails, fails the call and nothing else.
@ApplicationScoped
class RoomServer {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JitsiConfig config;
  private final Rooms rooms;
  private final RoomKeys keys;
  private final RoomTokens tokens;
  private final WebClient http;

  RoomServer(JitsiConfig config, Rooms rooms, RoomKeys keys, RoomTokens tokens, Vertx vertx) {
    this.config = config;
    this.rooms = rooms;
    this.keys = keys;
    this.tokens = tokens;
    this.http =
        WebClient.create(
            vertx,
            new WebClientOptions()
                .setFollowRedirects(false)
                .setConnectTimeout(Math.toIntExact(config.timeout().toMillis())));
  }

  /// Whether there is a door to knock at.
  boolean canBeReached() {
    return rooms.configured() && config.control().isPresent();
  }

  /// Who is in the room now, each by the first characters of his connection's id; empty when there
  /// is no such room. Answers without our key: that door must be closed to everybody else.
  Uni<Optional<List<String>>> whoIsIn(String roomName) {
    var path = "/room?room=%s&domain=%s".formatted(roomName, rooms.server().domain());
    return request(HttpMethod.GET, path).send().map(RoomServer::nicks);
  }

  /// Ends the room for everybody in it. A room that is not there has ended already.
  Uni<Void> end(String roomName) {
    var room = URLEncoder.encode(rooms.server().roomJid(roomName), StandardCharsets.UTF_8);
    return ordered(HttpMethod.POST, "/end-meeting?conference=" + room, roomName)
        .chain(HttpRequest::send)
        .invoke(RoomServer::mustBeDone)
        .replaceWithVoid();
  }

  /// Shows one connection out. It is no ban: who holds a token that still opens comes back.
  Uni<Void> showOut(String roomName, String nick) {
    var body = new JsonObject().put("participantId", nick);
    return ordered(HttpMethod.PUT, "/kick-participant?room=" + roomName, roomName)
        .chain(request -> request.sendJsonObject(body))
        .invoke(RoomServer::mustBeDone)
        .replaceWithVoid();
  }

  private Uni<HttpRequest<Buffer>> ordered(HttpMethod method, String path, String roomName) {
    return keys.current(KeyPurpose.SYSTEM)
        .map(key -> tokens.forOrder(roomName, key))
        .map(token -> request(method, path).bearerTokenAuthentication(token));
  }

  private HttpRequest<Buffer> request(HttpMethod method, String path) {
    var door = config.control().map(URI::toString).orElseThrow().replaceFirst("/+$", "");
    return http.requestAbs(method, door + path).timeout(config.timeout().toMillis());
  }

  private static void mustBeDone(HttpResponse<Buffer> answer) {
    if (answer.statusCode() != 200 && answer.statusCode() != 404) {
      throw new IllegalStateException("the room server answered " + answer.statusCode());
    }
  }

  private static Optional<List<String>> nicks(HttpResponse<Buffer> answer) {
    mustBeDone(answer);
    return answer.statusCode() == 404
        ? Optional.empty()
        : Optional.of(nicks(answer.bodyAsString()));
  }

  /// The server writes an empty list as an empty object.
  private static List<String> nicks(String body) {
    try {
      var found = new ArrayList<String>();
      for (JsonNode occupant : JSON.readTree(body)) {
        var jid = occupant.path("jid").asText("");
        found.add(jid.substring(jid.indexOf('/') + 1));
      }
      return found;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the room server answered with something else", e);
    }
  }
}
