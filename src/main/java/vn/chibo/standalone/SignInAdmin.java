package vn.chibo.standalone;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What a new Keycloak is told once: the realm, and accounts. Through its Admin API, as the client
/// that it was given at its first start. Nothing here is used while meetings are held.
public final class SignInAdmin {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String url;
  private final String secret;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  public SignInAdmin(String url, String secret) {
    this.url = url;
    this.secret = secret;
  }

  public boolean hasRealm(String realm) {
    return send("GET", "/admin/realms/" + realm, null).statusCode() == 200;
  }

  /// The realm as keycloak-realm.json describes it, its gaps filled.
  public void createRealm(String json) {
    expect(send("POST", "/admin/realms", json), 201);
  }

  public void deleteRealm(String realm) {
    send("DELETE", "/admin/realms/" + realm, null);
  }

  /// Adds the accounts that are not there yet; one that is there stays as it is.
  public void addAccounts(String realm, List<NewAccount> accounts) {
    var users = accounts.stream().map(NewAccount::representation).toList();
    expect(
        send(
            "POST",
            "/admin/realms/" + realm + "/partialImport",
            text(Map.of("ifResourceExists", "SKIP", "users", users))),
        200);
  }

  public boolean hasAccount(String realm, String username) {
    return !find(realm, "users?exact=true&username=" + encoded(username)).isEmpty();
  }

  /// What an account must still do before it is let in.
  List<String> demandsOn(String realm, String username) {
    var account = find(realm, "users?exact=true&username=" + encoded(username)).get(0);
    return account.get("requiredActions").valueStream().map(JsonNode::asText).toList();
  }

  /// Whether an account that is there can sign in.
  public boolean isEnabled(String realm, String username) {
    var account = find(realm, "users?exact=true&username=" + encoded(username)).get(0);
    return account.get("enabled").asBoolean();
  }

  /// Gives the web client the addresses to which it may send people back, exact ones only.
  public void letReturnTo(String realm, Map<String, Object> addresses, String afterSignOut) {
    var client = (ObjectNode) find(realm, "clients?clientId=chibo-web").get(0);
    client.setAll(JSON.<ObjectNode>valueToTree(addresses));
    ((ObjectNode) client.get("attributes")).put("post.logout.redirect.uris", afterSignOut);
    var path = "/admin/realms/" + realm + "/clients/" + client.get("id").asText();
    expect(send("PUT", path, client.toString()), 204);
  }

  /// How long an access token of this realm is good before the session renews it.
  public void letTokensLast(String realm, Duration life) {
    var path = "/admin/realms/" + realm;
    expect(send("PUT", path, "{\"accessTokenLifespan\": " + life.toSeconds() + "}"), 204);
  }

  private JsonNode find(String realm, String what) {
    var answer = send("GET", "/admin/realms/" + realm + "/" + what, null);
    expect(answer, 200);
    return read(answer.body());
  }

  private String token() {
    var form =
        "grant_type=client_credentials&client_id="
            + EmbeddedSignIn.SETUP_CLIENT
            + "&client_secret="
            + encoded(secret);
    var answer =
        exchange(
            HttpRequest.newBuilder(URI.create(url + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    if (answer.statusCode() != 200) {
      throw new StartRefused(
          "The sign-in server does not know our key. Were the files in data/secrets lost?");
    }
    return read(answer.body()).get("access_token").asText();
  }

  private HttpResponse<String> send(
      String method, String path, @org.jspecify.annotations.Nullable String body) {
    var request =
        HttpRequest.newBuilder(URI.create(url + path))
            .header("Authorization", "Bearer " + token())
            .header("Content-Type", "application/json")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    return exchange(request.build());
  }

  private HttpResponse<String> exchange(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new StartRefused("The sign-in server does not answer.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartRefused("The start was interrupted.", e);
    }
  }

  private static void expect(HttpResponse<String> answer, int status) {
    if (answer.statusCode() != status) {
      throw new StartRefused(
          "The sign-in server refused " + answer.uri().getPath() + ": " + answer.body());
    }
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new StartRefused("The sign-in server answered what cannot be read.", e);
    }
  }

  static String text(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
