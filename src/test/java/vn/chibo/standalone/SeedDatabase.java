package vn.chibo.standalone;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import vn.chibo.testkit.TestServers;

/// A database of its own beside the one of the application under test: migrated, empty, seen as the
/// owner of the schema.
public record SeedDatabase(Connection owner) implements AutoCloseable {

  /// Made anew, whatever an earlier run left.
  public static SeedDatabase fresh(String name) throws SQLException {
    empty(name);
    var server = TestServers.postgres();
    var owner = server.owner();
    var url = owner.jdbcUrl().replaceAll("/chibo$", "/" + name) + "?reWriteBatchedInserts=true";
    Flyway.configure(SeedDatabase.class.getClassLoader())
        .dataSource(url, owner.user(), owner.password())
        .schemas("chibo")
        .placeholders(Map.of("app_role", "chibo_app"))
        .load()
        .migrate();
    return new SeedDatabase(connection(url, owner));
  }

  /// A database with its extensions and nothing else, whatever an earlier run left.
  public static void empty(String name) throws SQLException {
    var server = TestServers.postgres();
    try (var superuser = server.superuser("postgres").connect();
        var statement = superuser.createStatement()) {
      statement.execute("drop database if exists %s with (force)".formatted(name));
      statement.execute("create database %s owner chibo_owner".formatted(name));
    }
    try (var superuser = server.superuser(name).connect();
        var statement = superuser.createStatement()) {
      for (var extension : List.of("btree_gist", "ltree", "pg_trgm", "pgcrypto", "unaccent")) {
        statement.execute("create extension %s with schema public".formatted(extension));
      }
    }
  }

  /// The same database again, for who looks behind the policies.
  public static SeedDatabase superuser(String name) throws SQLException {
    return new SeedDatabase(TestServers.postgres().superuser(name).connect());
  }

  private static Connection connection(String url, OneDatabase as) throws SQLException {
    var source = new org.postgresql.ds.PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(as.user());
    source.setPassword(as.password());
    var connection = source.getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  public long count(String query) throws SQLException {
    return Long.parseLong(rows(query).getFirst().getFirst());
  }

  /// All rows as text.
  public List<List<String>> rows(String query) throws SQLException {
    try (var statement = owner.createStatement();
        var found = statement.executeQuery(query)) {
      var rows = new ArrayList<List<String>>();
      while (found.next()) {
        var row = new ArrayList<String>();
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
          row.add(String.valueOf(found.getString(column)));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  @Override
  public void close() throws SQLException {
    owner.close();
  }
}
