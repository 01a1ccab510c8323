package vn.chibo.standalone;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.postgresql.ds.PGSimpleDataSource;

/// Brings the first data at a start, after the migrations and before the first request. What is
/// there already stays as it is.
@ApplicationScoped
class Seed {

  private final Clock clock;

  Seed(Clock clock) {
    this.clock = clock;
  }

  void bring(@Observes @Priority(50) StartupEvent start, SeedConfig config) {
    if (config.tree() || config.example()) {
      try (var owner = connect(config)) {
        owner.setAutoCommit(false);
        bring(owner, config);
        owner.commit();
      } catch (SQLException e) {
        throw new IllegalStateException("The first data could not be written.", e);
      }
    }
  }

  private void bring(Connection owner, SeedConfig config) throws SQLException {
    Tree.plant(owner);
    if (config.example()) {
      Example.plant(owner, clock.instant(), config.address());
    }
  }

  private static Connection connect(SeedConfig config) throws SQLException {
    var database = new PGSimpleDataSource();
    database.setUrl(config.url().orElseThrow());
    database.setUser(config.username().orElseThrow());
    database.setPassword(config.password().orElse(""));
    database.setReWriteBatchedInserts(true);
    return database.getConnection();
  }
}
