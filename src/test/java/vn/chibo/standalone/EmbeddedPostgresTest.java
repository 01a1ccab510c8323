package vn.chibo.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chibo.kernel.MasterKey;

/// The life of a folder: made, used, left by a killed program, used again.
class EmbeddedPostgresTest {

  private static final MasterKey KEY = MasterKey.random();

  @TempDir static Path folder;

  @Test
  void whatWasWrittenIsThereAfterEachKindOfEnd() throws Exception {
    try (var first = start()) {
      run(first.server().owner(), "create table kept (line text)");
      run(first.server().owner(), "insert into kept values ('one')");
      assertThat(text(first.server().owner(), "show fsync")).isEqualTo("on");
      assertThat(
              text(
                  first.server().owner(),
                  "select datlocale from pg_database where datname = 'chibo'"))
          .isEqualTo("vi");
    }

    var second = start();
    assertThat(text(second.server().owner(), "select count(*)::text from kept")).isEqualTo("1");
    run(second.server().owner(), "insert into kept values ('two')");
    kill(postmaster());
    second.close();

    try (var third = start()) {
      assertThat(text(third.server().owner(), "select count(*)::text from kept")).isEqualTo("2");
    }
  }

  @Test
  void aServerThatOutlivedItsProgramIsTakenOver() throws Exception {
    var first = start();
    long running = postmaster();
    first.abandon();

    try (var second = start()) {
      assertThat(postmaster()).isEqualTo(running);
      assertThat(second.server().port()).isEqualTo(first.server().port());
    }
  }

  @Test
  void twoProgramsDoNotShareAFolder() {
    try (var _ = start()) {
      assertThatThrownBy(this::start).hasMessageContaining("CHIBO_HOME");
    }
  }

  @Test
  void theApplicationIsNeitherOwnerNorMayItWalkAroundThePolicies() throws Exception {
    try (var postgres = start()) {
      var application = postgres.server().application();

      assertThat(
              text(
                  application,
                  "select (rolsuper or rolbypassrls)::text from pg_roles where rolname = current_user"))
          .isEqualTo("false");
      assertThatThrownBy(() -> run(application, "create schema another"))
          .isInstanceOf(SQLException.class);
      assertThatThrownBy(() ->
              new OneDatabase(
                      postgres.server().signIn().reactiveUrl(),
                      application.user(),
                      application.password())
                  .connect())
          .isInstanceOf(SQLException.class);
    }
  }

  private EmbeddedPostgres start() {
    return EmbeddedPostgres.start(folder.resolve("pg"), KEY, Map.of());
  }

  private long postmaster() throws Exception {
    return Long.parseLong(
        Files.readAllLines(folder.resolve("pg/data/postmaster.pid")).getFirst().strip());
  }

  private static void kill(long process) {
    var handle = ProcessHandle.of(process).orElseThrow();
    assertThat(handle.destroyForcibly()).isTrue();
    handle.onExit().join();
  }

  private static void run(OneDatabase database, String sql) throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      if (sql.startsWith("create table")) {
        statement.execute("create schema if not exists chibo");
      }
      statement.execute("set search_path to chibo");
      statement.execute(sql);
    }
  }

  private static String text(OneDatabase database, String query) throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      statement.execute("set search_path to chibo");
      try (var rows = statement.executeQuery(query)) {
        rows.next();
        return rows.getString(1);
      }
    }
  }
}
