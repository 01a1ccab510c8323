package vn.chibo.standalone;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;

/// The service while it runs: says where it is, then waits until somebody ends it.
final class Service implements QuarkusApplication {

  @Override
  public int run(String... arguments) {
    Standalone.welcome().forEach(Console::say);
    Quarkus.waitForExit();
    return 0;
  }
}
