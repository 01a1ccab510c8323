package vn.chibo.testkit;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Subject;

/// What only the owner of the tables may do: bring the cast on, set a scene in SQL, look behind the
/// policies. A room's test injects it and speaks for a subject when it asks as one.
@ApplicationScoped
public class Backstage {

  private final Database database;
  private final boolean cast;

  Backstage(
      Database database,
      @ConfigProperty(name = "chibo.testkit.cast", defaultValue = "true") boolean cast) {
    this.database = database;
    this.cast = cast;
  }

  void bringOnTheCast(@Observes @Priority(9) StartupEvent start) {
    if (cast
        && number("select count(*) from chibo.organisation where id = '" + Cast.NAM_SANG + "'")
            == 0) {
      sql(script("/cast.sql"));
    }
  }

  /// Runs statements as the owner, past every policy.
  public void sql(String statements) {
    try (var connection = TestServers.postgres().owner().connect();
        var statement = connection.createStatement()) {
      statement.execute("set search_path to chibo, public");
      statement.execute(statements);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// One number, asked as the owner.
  public long number(String query) {
    return Long.parseLong(text(query));
  }

  /// The first column of the first row, asked as the owner.
  public String text(String query) {
    try (var connection = TestServers.postgres().owner().connect();
        var statement = connection.createStatement()) {
      statement.execute("set search_path to chibo, public");
      try (var rows = statement.executeQuery(query)) {
        rows.next();
        return rows.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Runs reactive work in one transaction of this subject and waits for its item.
  public <T> T as(Subject subject, Supplier<Uni<T>> work) {
    return wait(() -> database.as(subject, work));
  }

  /// Waits for work that opens its own transaction.
  public <T> T wait(Supplier<Uni<T>> work) {
    try {
      return VertxContextSupport.subscribeAndAwait(work::get);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static String script(String name) {
    try (var in = Objects.requireNonNull(Backstage.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
