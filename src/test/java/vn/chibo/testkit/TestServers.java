package vn.chibo.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;
import vn.chibo.kernel.MasterKey;
import vn.chibo.standalone.EmbeddedPostgres;
import vn.chibo.standalone.EmbeddedSignIn;
import vn.chibo.standalone.OneDatabase;
import vn.chibo.standalone.RealmFile;
import vn.chibo.standalone.SignInAdmin;
import vn.chibo.standalone.SignInDistribution;

/// One set of real servers for the whole run (decision 15), started when the first test asks, ended
/// with the JVM. Where they are stands in system properties, because Quarkus loads this class again
/// for tests of another profile.
public final class TestServers {

  static final MasterKey KEY = MasterKey.of("Y2hpYm8gdGVzdHM6IG5vdCBhIHNlY3JldCwgb25seSBhIGtleQ==");

  static final String REALM = "chibo-" + ProcessHandle.current().pid();

  private static final Path HOME = Path.of("target", "servers");

  private TestServers() {}

  /// PostgreSQL with an empty database `chibo`; its folder is kept between runs.
  public static EmbeddedPostgres.Server postgres() {
    return new EmbeddedPostgres.Server(
        Integer.parseInt(once("chibo.testkit.postgres", TestServers::startPostgres)), KEY);
  }

  /// The address of a Keycloak on which this run has a realm of its own.
  public static String signIn() {
    return once("chibo.testkit.sign-in", TestServers::startSignIn);
  }

  /// The address by which the application reaches that Keycloak; see [SignInLine].
  static String signInLine() {
    return once("chibo.testkit.sign-in-line-address", TestServers::startLine);
  }

  /// How long tokens of this run's realm last from now on; five minutes unless a test says less.
  public static void letTokensLast(Duration life) {
    admin().letTokensLast(REALM, life);
  }

  /// Whether this account of the run's realm can sign in.
  public static boolean isEnabled(String username) {
    return admin().isEnabled(REALM, username);
  }

  public static SignInAdmin admin() {
    return new SignInAdmin(signIn(), EmbeddedSignIn.setupSecret(KEY));
  }

  private static synchronized String once(String property, Supplier<String> start) {
    var known = System.getProperty(property);
    if (known != null) {
      return known;
    }
    var started = start.get();
    System.setProperty(property, started);
    return started;
  }

  private static String startPostgres() {
    var postgres =
        EmbeddedPostgres.start(
            HOME.resolve("pg"),
            KEY,
            Map.of("fsync", "off", "full_page_writes", "off", "timezone", zone()));
    atTheEnd(postgres::close);
    empty(postgres.server().owner());
    return String.valueOf(postgres.server().port());
  }

  /// The zone of the machine, which a run may choose: database and browser follow (decision 14).
  static String zone() {
    return ZoneId.systemDefault().getId();
  }

  private static void empty(OneDatabase database) {
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      statement.execute("drop schema if exists chibo cascade");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String startSignIn() {
    var shared = System.getenv("CHIBO_TEST_KEYCLOAK");
    var url = shared == null ? startOwnSignIn() : shared;
    var admin = new SignInAdmin(url, EmbeddedSignIn.setupSecret(KEY));
    admin.deleteRealm(REALM);
    admin.createRealm(RealmFile.filled(REALM, "http://localhost", KEY));
    if (shared != null) {
      atTheEnd(() -> admin.deleteRealm(REALM));
    }
    return url;
  }

  private static String startLine() {
    try {
      return SignInLine.to(signIn());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String startOwnSignIn() {
    var server =
        EmbeddedSignIn.start(
            SignInDistribution.prepared(),
            new EmbeddedSignIn.Settings(
                HOME.resolve("sign-in"), EmbeddedSignIn.anyPort(), postgres().signIn(), KEY));
    atTheEnd(server::close);
    return server.url();
  }

  private static void atTheEnd(Runnable work) {
    Runtime.getRuntime().addShutdownHook(new Thread(work));
  }
}
