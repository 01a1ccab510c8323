package vn.chibo.testkit;

import java.nio.file.Path;
import java.util.Map;
import vn.chibo.standalone.EmbeddedPostgres;
import vn.chibo.standalone.EmbeddedSignIn;
import vn.chibo.standalone.SignInDistribution;

/// A sign-in server that outlives test runs, so that a developer's run need not wait for one: start
/// this, then run tests with CHIBO_TEST_KEYCLOAK set to what it prints. Each run still makes a
/// realm of its own.
final class SharedSignIn {

  private SharedSignIn() {}

  public static void main(String[] arguments) throws InterruptedException {
    var home = Path.of(arguments[0]);
    var postgres =
        EmbeddedPostgres.start(home.resolve("pg"), TestServers.KEY, Map.of("fsync", "off"));
    var signIn =
        EmbeddedSignIn.start(
            SignInDistribution.prepared(),
            new EmbeddedSignIn.Settings(
                home, Integer.parseInt(arguments[1]), postgres.server().signIn(), TestServers.KEY));
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              signIn.close();
              postgres.close();
            }));
    System.out.println("CHIBO_TEST_KEYCLOAK=" + signIn.url());
    Thread.currentThread().join();
  }
}
