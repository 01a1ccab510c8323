package vn.chibo.standalone;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.postgresql.ds.PGSimpleDataSource;
import vn.chibo.example.Example;

/// Brings the first data at a start, after the migrations and before the first request. What is
/// there already stays as it is.
@ApplicationScoped
class Seed {

  private final SeedConfig config;
  private final Clock clock;
  private volatile boolean pastIsTold;

  Seed(SeedConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  void bring(@Observes @Priority(50) StartupEvent start) {
    if (config.tree() || config.example()) {
      asOwner(this::bring);
    }
  }

  /// The past of the example is not waited for: it comes with the first seconds of service, whole
  /// or, when the program is ended in between, at the next start. Jobs may begin before the example
  /// is planted.
  @Scheduled(
      every = "${chibo.jobs.tell-example:1s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tellThePast() {
    if (config.example() && !pastIsTold) {
      asOwner(owner -> pastIsTold = Example.tell(owner));
    }
  }

  private interface Work {
    void run(Connection owner) throws SQLException;
  }

  private void asOwner(Work work) {
    try (var owner = connect(config)) {
      owner.setAutoCommit(false);
      work.run(owner);
      owner.commit();
    } catch (SQLException e) {
      throw new IllegalStateException("The first data could not be written.", e);
    }
  }

  private void bring(Connection owner) throws SQLException {
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
