package vn.chibo.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/// Gives the application under test a real PostgreSQL 18, with the three roles of decision 4.
public final class DatabaseServer implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    var settings = new HashMap<>(TestServers.postgres().settings());
    settings.put("chibo.secrets.master", TestServers.KEY.base64());
    return settings;
  }

  @Override
  public void stop() {
    // The server serves the whole run and ends with the JVM.
  }
}
