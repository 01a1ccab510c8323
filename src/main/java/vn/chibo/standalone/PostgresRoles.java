package vn.chibo.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.chibo.kernel.MasterKey;

/// The three roles and two databases of decision 4, made once by the superuser, whom nobody uses
/// afterwards.
final class PostgresRoles {

  static final String SUPERUSER = "postgres";
  static final String OWNER = "chibo_owner";
  static final String APPLICATION = "chibo_app";
  static final String SIGN_IN = "chibo_signin";

  private static final List<String> EXTENSIONS =
      List.of("btree_gist", "ltree", "pg_trgm", "pgcrypto", "unaccent");

  private final EmbeddedPostgres.Server server;

  PostgresRoles(EmbeddedPostgres.Server server) {
    this.server = server;
  }

  static String passwordOf(String role, MasterKey key) {
    return key.textFor("postgres/" + role);
  }

  /// Done when the mark is there; each step may be repeated after a start that was cut short.
  void prepare(Path mark) throws IOException {
    if (Files.exists(mark)) {
      return;
    }
    try {
      makeRolesAndDatabases();
      openChiboDatabase();
    } catch (SQLException e) {
      throw new StartRefused("The database roles could not be made: " + e.getMessage(), e);
    }
    Files.createFile(mark);
  }

  private void makeRolesAndDatabases() throws SQLException {
    try (var connection = server.superuser("postgres").connect()) {
      for (var role : List.of(OWNER, APPLICATION, SIGN_IN)) {
        makeRole(connection, role);
      }
      makeDatabase(connection, "chibo", OWNER);
      makeDatabase(connection, "keycloak", SIGN_IN);
      run(connection, "grant connect on database chibo to " + APPLICATION);
    }
  }

  private void openChiboDatabase() throws SQLException {
    try (var connection = server.superuser("chibo").connect()) {
      for (var extension : EXTENSIONS) {
        run(connection, "create extension if not exists " + extension + " with schema public");
      }
    }
  }

  private void makeRole(Connection connection, String role) throws SQLException {
    if (isAbsent(connection, "select from pg_roles where rolname = ?", role)) {
      run(connection, "create role " + role);
    }
    run(
        connection,
        "alter role %s login nosuperuser nocreatedb nocreaterole nobypassrls password '%s'"
            .formatted(role, passwordOf(role, server.key())));
  }

  private void makeDatabase(Connection connection, String name, String owner) throws SQLException {
    if (isAbsent(connection, "select from pg_database where datname = ?", name)) {
      run(connection, "create database " + name + " owner " + owner);
    }
    run(connection, "revoke all on database " + name + " from public");
  }

  private static boolean isAbsent(Connection connection, String query, String name)
      throws SQLException {
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return !rows.next();
      }
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
