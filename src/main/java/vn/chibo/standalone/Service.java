package vn.chibo.standalone;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.Locale;

/// The service while it runs: says where it is, then waits until somebody ends it.
final class Service implements QuarkusApplication {

  private static volatile long begun = System.nanoTime();

  /// The other servers are there; from now on the time is the service's own.
  static void begins() {
    begun = System.nanoTime();
  }

  @Override
  public int run(String... arguments) {
    Console.say(
        String.format(
            Locale.ROOT, "the service itself: %.1f s", (System.nanoTime() - begun) / 1e9));
    Standalone.welcome().forEach(Console::say);
    Quarkus.waitForExit();
    return 0;
  }
}
