package vn.chibo.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// Gives the application under test a real PostgreSQL 18, with the three roles of decision 4.
public final class DatabaseServer implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    var postgres = TestServers.postgres();
    var application = postgres.application();
    var owner = postgres.owner();
    return Map.of(
        "quarkus.datasource.jdbc.url", application.jdbcUrl(),
        "quarkus.datasource.reactive.url", application.reactiveUrl(),
        "quarkus.datasource.username", application.user(),
        "quarkus.datasource.password", application.password(),
        "quarkus.flyway.username", owner.user(),
        "quarkus.flyway.password", owner.password(),
        "chibo.secrets.master", TestServers.KEY.base64());
  }

  @Override
  public void stop() {
    // The server serves the whole run and ends with the JVM.
  }
}
