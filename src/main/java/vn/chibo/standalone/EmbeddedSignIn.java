package vn.chibo.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import vn.chibo.kernel.MasterKey;

/// A real Keycloak of our own on this machine: loopback only, its data in a database of the same
/// PostgreSQL. One that outlived the program that started it is ended first.
public final class EmbeddedSignIn implements AutoCloseable {

  static final String SETUP_CLIENT = "chibo-setup";

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final Settings settings;
  private final Process process;
  private final int managementPort = Ports.anyFree();

  /// What one Keycloak needs. `home` keeps its log and its process number.
  public record Settings(Path home, int port, OneDatabase database, MasterKey key) {

    public String url() {
      return "http://localhost:" + port;
    }

    String setupSecret() {
      return EmbeddedSignIn.setupSecret(key);
    }
  }

  public static String setupSecret(MasterKey key) {
    return key.textFor("sign-in/" + SETUP_CLIENT);
  }

  public static int anyPort() {
    return Ports.anyFree();
  }

  /// Returns when it answers that it is ready.
  public static EmbeddedSignIn start(SignInDistribution distribution, Settings settings) {
    try {
      Files.createDirectories(settings.home());
      endLeftOver(settings.home().resolve("processes"));
      if (!Ports.isFree(settings.port())) {
        throw new StartRefused(
            "Port %d, on which the sign-in server is to listen, is taken. Choose another with CHIBO_SIGNIN_PORT."
                .formatted(settings.port()));
      }
      var server = new EmbeddedSignIn(distribution, settings);
      server.awaitReady();
      return server;
    } catch (IOException e) {
      throw new StartRefused("Keycloak could not be started: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartRefused("The start was interrupted.", e);
    }
  }

  private EmbeddedSignIn(SignInDistribution distribution, Settings settings) throws IOException {
    this.settings = settings;
    var builder =
        new ProcessBuilder(
            "setsid",
            "bash",
            distribution.folder().resolve("bin/kc.sh").toString(),
            "start",
            "--optimized",
            "--cache=local",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + settings.port(),
            "--http-management-host=127.0.0.1",
            "--http-management-port=" + managementPort,
            "--hostname=" + settings.url(),
            "--db-pool-max-size=10");
    builder.environment().putAll(environment(settings));
    builder.redirectErrorStream(true).redirectOutput(log().toFile());
    this.process = builder.start();
  }

  /// Passwords go through the environment: a command line can be read by every user.
  private static Map<String, String> environment(Settings settings) {
    var database = settings.database();
    return Map.of(
        "JAVA_HOME", System.getProperty("java.home"),
        "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx320m",
        "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1",
        "KC_BOOTSTRAP_ADMIN_CLIENT_ID", SETUP_CLIENT,
        "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", settings.setupSecret(),
        "KC_DB_URL", database.jdbcUrl(),
        "KC_DB_USERNAME", database.user(),
        "KC_DB_PASSWORD", database.password());
  }

  public String url() {
    return settings.url();
  }

  /// The hand that makes realms and accounts on it.
  public SignInAdmin admin() {
    return new SignInAdmin(url(), settings.setupSecret());
  }

  private void awaitReady() throws IOException, InterruptedException {
    long patience = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < patience && process.isAlive()) {
      if (isReady()) {
        remember();
        return;
      }
      Thread.sleep(100);
    }
    close();
    throw new StartRefused("Keycloak did not become ready, see " + log());
  }

  private boolean isReady() throws InterruptedException {
    var question =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + "/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private Path log() {
    return settings.home().resolve("keycloak.log");
  }

  /// Ends it in good order, by force when it does not end. A second call does nothing.
  @Override
  public void close() {
    var family = process.descendants().toList();
    process.destroy();
    try {
      if (!process.waitFor(15, TimeUnit.SECONDS)) {
        family.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
      Files.deleteIfExists(settings.home().resolve("processes"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      Console.complain("A file of the sign-in server could not be removed: " + e.getMessage());
    }
  }

  /// A process is known again by its number and the instant it began.
  private void remember() throws IOException {
    var lines =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(process.toHandle()), process.descendants())
            .map(EmbeddedSignIn::line)
            .toList();
    Files.write(settings.home().resolve("processes"), lines);
  }

  private static String line(ProcessHandle process) {
    return process.pid() + " " + process.info().startInstant().orElse(Instant.EPOCH);
  }

  private static void endLeftOver(Path file) throws IOException {
    List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
    var alive =
        lines.stream()
            .map(line ->
                ProcessHandle.of(Long.parseLong(line.split(" ", 2)[0]))
                    .filter(p -> line(p).equals(line)))
            .flatMap(Optional::stream)
            .toList();
    alive.forEach(ProcessHandle::destroy);
    alive.forEach(process -> process.onExit().orTimeout(15, TimeUnit.SECONDS).join());
  }
}
