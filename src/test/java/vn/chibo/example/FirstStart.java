package vn.chibo.example;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import vn.chibo.standalone.SeedDatabase;
import vn.chibo.testkit.TestServers;

/// A first start with the example, on an empty database beside the one of the other tests.
public final class FirstStart implements QuarkusTestResourceLifecycleManager {

  static final String DATABASE = "chibo_first_start";

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Map<String, String> start() {
    makeAnew();
    var settings = new HashMap<String, String>();
    TestServers.postgres()
        .settings()
        .forEach(
            (key, value) -> settings.put(key, value.replaceAll("/chibo(?=$|\\?)", "/" + DATABASE)));
    settings.put("chibo.example", "true");
    settings.put("chibo.seed.tree", "true");
    settings.put("%test.chibo.seed.tree", "true");
    settings.put("chibo.testkit.cast", "false");
    settings.put("chibo.jobs.tell-minutes", "off");
    return settings;
  }

  private static void makeAnew() {
    try {
      SeedDatabase.empty(DATABASE);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void stop() {
    // The server serves the whole run and ends with the JVM.
  }
}
