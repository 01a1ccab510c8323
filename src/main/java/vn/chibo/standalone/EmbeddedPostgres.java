package vn.chibo.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.chibo.kernel.MasterKey;

/// A real PostgreSQL of our own on this machine: loopback only, durable, its folder kept from start
/// to start. A server that outlived the program that started it is taken over; a folder after a
/// power cut is recovered by PostgreSQL itself.
public final class EmbeddedPostgres implements AutoCloseable {

  private static final Map<String, String> SETTINGS =
      Map.of(
          "listen_addresses", "127.0.0.1",
          "unix_socket_directories", "",
          "max_connections", "100",
          "wal_compression", "on",
          "timezone", "UTC",
          // A failed statement may hold a name; the log must not.
          "log_error_verbosity", "terse",
          "log_min_error_statement", "panic");

  private final Path home;
  private final Path data;
  private final MasterKey key;
  private final FileChannel lock;
  private final Path programs;
  private final List<String> asPlainUser;
  private final int port;

  /// Starts it, or takes over the one that runs. `more` are settings beside ours, for tests.
  public static EmbeddedPostgres start(Path home, MasterKey key, Map<String, String> more) {
    try {
      return new EmbeddedPostgres(Home.privateFolder(home.toAbsolutePath().normalize()), key, more);
    } catch (IOException e) {
      throw new StartRefused("PostgreSQL could not be started: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartRefused("The start was interrupted.", e);
    }
  }

  private EmbeddedPostgres(Path home, MasterKey key, Map<String, String> more)
      throws IOException, InterruptedException {
    this.home = home;
    this.data = home.resolve("data");
    this.key = key;
    this.lock = lockOrRefuse();
    this.programs = PostgresBinaries.unpackedUnder(home);
    this.asPlainUser = PlainUser.wordsBefore(home);
    if (!Files.exists(data)) {
      create();
    }
    var leftOver = Postmaster.leftOver(data);
    this.port = leftOver.isPresent() ? leftOver.get().port() : boot(more);
    new PostgresRoles(server()).prepare(home.resolve("prepared"));
  }

  public Server server() {
    return new Server(port, key);
  }

  /// Ends the server in good order. A second call does nothing.
  @Override
  public void close() {
    if (lock.isOpen()) {
      control("stop", "-m", "fast", "-w", "-t", "30").run(home);
      abandon();
    }
  }

  /// Gives the folder back and leaves the server running, as a killed program does.
  void abandon() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private FileChannel lockOrRefuse() throws IOException {
    var channel =
        FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!holds(channel)) {
      channel.close();
      throw new StartRefused(
          "Another chibo already works with "
              + home
              + ". End it first, or choose another folder with CHIBO_HOME.");
    }
    return channel;
  }

  private static boolean holds(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /// Made in a folder beside and moved when whole, so that a start cut short leaves no half
  /// cluster.
  private void create() throws IOException {
    var half = home.resolve("data.half");
    Command.of("rm", "-rf", half.toString()).run(home);
    var password = home.resolve("password");
    Files.deleteIfExists(password);
    Files.createFile(
        password,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));
    try {
      Files.writeString(password, PostgresRoles.passwordOf(PostgresRoles.SUPERUSER, key));
      Command.of(
              asPlainUser,
              programs.resolve("initdb"),
              "--pgdata=" + half,
              "--username=" + PostgresRoles.SUPERUSER,
              "--pwfile=" + password,
              "--encoding=UTF8",
              "--locale=C",
              "--locale-provider=icu",
              "--icu-locale=vi",
              "--auth=scram-sha-256",
              "--data-checksums",
              "--no-instructions")
          .runOrRefuse(home, "PostgreSQL could not create its folder.");
    } finally {
      Files.delete(password);
    }
    Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
  }

  private int boot(Map<String, String> more) throws IOException {
    int chosen = Ports.kept(home.resolve("port"));
    var options = new ArrayList<>(List.of("-p", String.valueOf(chosen)));
    SETTINGS.forEach((name, value) -> options.addAll(List.of("-c", name + "=" + value)));
    more.forEach((name, value) -> options.addAll(List.of("-c", name + "=" + value)));
    control("start", "-w", "-t", "120", "-l", log(), "-o", String.join(" ", options))
        .runOrRefuse(home, "PostgreSQL did not start, see " + log());
    return chosen;
  }

  private Command control(String verb, String... more) {
    var words = new ArrayList<>(List.of(verb, "-s", "-D", data.toString()));
    words.addAll(List.of(more));
    return Command.of(asPlainUser, programs.resolve("pg_ctl"), words.toArray(String[]::new));
  }

  private String log() {
    return home.resolve("postgres.log").toString();
  }

  /// Where it listens, and its databases as each role sees them.
  public record Server(int port, MasterKey key) {

    /// The application's own view: role chibo_app, nothing more.
    public OneDatabase application() {
      return database(PostgresRoles.APPLICATION, "chibo");
    }

    /// Who owns the schema and runs the migrations.
    public OneDatabase owner() {
      return database(PostgresRoles.OWNER, "chibo");
    }

    /// What the sign-in server keeps.
    public OneDatabase signIn() {
      return database(PostgresRoles.SIGN_IN, "keycloak");
    }

    /// How the application finds it.
    public Map<String, String> settings() {
      return Map.of(
          "quarkus.datasource.jdbc.url", application().jdbcUrl(),
          "quarkus.datasource.reactive.url", application().reactiveUrl(),
          "quarkus.datasource.username", application().user(),
          "quarkus.datasource.password", application().password(),
          "quarkus.flyway.username", owner().user(),
          "quarkus.flyway.password", owner().password());
    }

    OneDatabase superuser(String name) {
      return database(PostgresRoles.SUPERUSER, name);
    }

    private OneDatabase database(String role, String name) {
      return new OneDatabase(
          "postgresql://127.0.0.1:" + port + "/" + name, role, PostgresRoles.passwordOf(role, key));
    }
  }
}
