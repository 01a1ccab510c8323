package vn.chibo.standalone;

import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/// A start without any server, so that the JVM can remember which classes the program uses (its AOT
/// cache). Opens some pages that need nothing, then ends.
final class Training implements QuarkusApplication {

  private static final List<String> PAGES =
      List.of("/", "/help", "/accessibility", "/board", "/m/none", "/check", "/q/health/live");

  static boolean isOn() {
    return Boolean.getBoolean("chibo.training")
        || System.getProperty("quarkus.appcds.generate") != null;
  }

  static void prepare() {
    var nowhere = "postgresql://127.0.0.1:1/none";
    Setting.suggest(
        Map.of(
            "quarkus.http.port",
            String.valueOf(Ports.anyFree()),
            "quarkus.flyway.migrate-at-start",
            "false",
            "quarkus.scheduler.enabled",
            "false",
            "quarkus.datasource.jdbc.url",
            "jdbc:" + nowhere,
            "quarkus.datasource.reactive.url",
            nowhere,
            "quarkus.oidc.auth-server-url",
            "http://localhost:1/realms/none",
            "quarkus.oidc.credentials.secret",
            "none",
            "chibo.secrets.master",
            vn.chibo.kernel.MasterKey.random().base64()));
    Setting.suggest(SignInSettings.sessionSecrets(vn.chibo.kernel.MasterKey.random()));
    Setting.suggest(Map.of("quarkus.keycloak.admin-client.client-secret", "none"));
  }

  @Override
  public int run(String... arguments) throws InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      for (var page : PAGES) {
        open(http, page);
      }
    }
    return 0;
  }

  private static void open(HttpClient http, String page) throws InterruptedException {
    var address = "http://localhost:" + Setting.of("quarkus.http.port").orElse("8080") + page;
    try {
      http.send(
          HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html").build(),
          HttpResponse.BodyHandlers.discarding());
    } catch (IOException e) {
      Console.say("The training could not open " + page + ".");
    }
  }
}
