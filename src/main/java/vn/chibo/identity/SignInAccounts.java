package vn.chibo.identity;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.MultiMap;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Refusal;

/// Accounts on the sign-in server, through its Admin API with the service's own client. Its library
/// blocks and waits for ever, so the five calls we need are made here, each with a time limit. When
/// the server is away or slow every call refuses `accounts-away`.
@ApplicationScoped
public class SignInAccounts {

  private static final int OK = 200;
  private static final int CREATED = 201;
  private static final int NO_CONTENT = 204;
  private static final int MISSING = 404;
  private static final int CONFLICT = 409;

  private final WebClient web;
  private final String users;
  private final String token;
  private final MultiMap key;
  private final Duration patience;

  SignInAccounts(
      Vertx vertx,
      @ConfigProperty(name = "quarkus.keycloak.admin-client.server-url") String server,
      @ConfigProperty(name = "quarkus.keycloak.admin-client.realm") String realm,
      @ConfigProperty(name = "quarkus.keycloak.admin-client.client-id") String client,
      @ConfigProperty(name = "quarkus.keycloak.admin-client.client-secret") Optional<String> secret,
      @ConfigProperty(name = "chibo.accounts.patience", defaultValue = "5s") Duration patience) {
    this.web =
        WebClient.create(
            vertx, new WebClientOptions().setConnectTimeout((int) patience.toMillis()));
    this.users = server + "/admin/realms/" + realm + "/users";
    this.token = server + "/realms/" + realm + "/protocol/openid-connect/token";
    this.key =
        MultiMap.caseInsensitiveMultiMap()
            .add("grant_type", "client_credentials")
            .add("client_id", client)
            .add("client_secret", secret.orElse(""));
    this.patience = patience;
  }

  /// Makes an account that asks for a password of its own and a second factor at the first sign-in.
  /// The answer is the server's id of it, or null where the name is taken. No name of a person and
  /// no address goes there.
  public Uni<@Nullable String> make(String username, FirstPassword password) {
    var account =
        new JsonObject()
            .put("username", username)
            .put("enabled", true)
            .put("requiredActions", new JsonArray(List.of("UPDATE_PASSWORD", "CONFIGURE_TOTP")))
            .put("credentials", new JsonArray().add(credential(password)));
    return send("POST", "", account).map(SignInAccounts::idOfMade);
  }

  private static @Nullable String idOfMade(HttpResponse<Buffer> answer) {
    if (answer.statusCode() == CONFLICT) {
      return null;
    }
    expect(answer, CREATED);
    var address = answer.getHeader("Location");
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private static JsonObject credential(FirstPassword password) {
    return new JsonObject()
        .put("type", "password")
        .put("value", password.text())
        .put("temporary", true);
  }

  /// Another first password in place of one that was lost before it was used.
  public Uni<Void> giveFirstPassword(String id, FirstPassword password) {
    return send("PUT", "/" + id + "/reset-password", credential(password))
        .invoke(answer -> expect(answer, NO_CONTENT))
        .replaceWithVoid();
  }

  public Uni<Void> open(String id) {
    return enable(id, true);
  }

  /// Nobody signs in with it any more, and who is signed in is signed out there. One that is gone
  /// is closed.
  public Uni<Void> close(String id) {
    return enable(id, false)
        .chain(() -> send("POST", "/" + id + "/logout", new JsonObject()))
        .invoke(answer -> expect(answer, NO_CONTENT, MISSING))
        .replaceWithVoid();
  }

  private Uni<Void> enable(String id, boolean enabled) {
    return send("PUT", "/" + id, new JsonObject().put("enabled", enabled))
        .invoke(answer -> expect(answer, NO_CONTENT, MISSING))
        .replaceWithVoid();
  }

  /// Takes away an account that was just made and could not be recorded.
  public Uni<Void> remove(String id) {
    return send("DELETE", "/" + id, null)
        .invoke(answer -> expect(answer, NO_CONTENT, MISSING))
        .replaceWithVoid();
  }

  /// The server's id of this name, or null.
  public Uni<@Nullable String> idOf(String username) {
    return bearer()
        .chain(bearer ->
            within(
                web.getAbs(users)
                    .addQueryParam("exact", "true")
                    .addQueryParam("username", username)
                    .bearerTokenAuthentication(bearer)
                    .send()))
        .invoke(answer -> expect(answer, OK))
        .map(answer -> firstId(answer.bodyAsJsonArray()));
  }

  private static @Nullable String firstId(JsonArray found) {
    return found.isEmpty() ? null : found.getJsonObject(0).getString("id");
  }

  private Uni<HttpResponse<Buffer>> send(String verb, String path, @Nullable JsonObject body) {
    return bearer().chain(bearer -> send(verb, path, body, bearer));
  }

  private Uni<HttpResponse<Buffer>> send(
      String verb, String path, @Nullable JsonObject body, String bearer) {
    var request =
        web.requestAbs(io.vertx.core.http.HttpMethod.valueOf(verb), users + path)
            .bearerTokenAuthentication(bearer);
    return within(body == null ? request.send() : request.sendJsonObject(body));
  }

  private Uni<String> bearer() {
    return within(web.postAbs(token).sendForm(key))
        .invoke(answer -> expect(answer, OK))
        .map(answer -> answer.bodyAsJsonObject().getString("access_token"));
  }

  private Uni<HttpResponse<Buffer>> within(Uni<HttpResponse<Buffer>> call) {
    return call.ifNoItem()
        .after(patience)
        .fail()
        .onFailure()
        .transform(_ -> Refusal.unavailable("accounts-away"));
  }

  /// What the server said is not told on: it may name somebody.
  private static void expect(HttpResponse<Buffer> answer, Integer... right) {
    if (!List.of(right).contains(answer.statusCode())) {
      throw Refusal.unavailable("accounts-away");
    }
  }
}
