package vn.chibo.standalone;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/// One database as one role sees it. `reactiveUrl` is `postgresql://host:port/name`.
public record OneDatabase(String reactiveUrl, String user, String password) {

  public String jdbcUrl() {
    return "jdbc:" + reactiveUrl;
  }

  /// Not through the driver manager, which does not see the drivers of a packaged application.
  public Connection connect() throws SQLException {
    var source = new PGSimpleDataSource();
    source.setUrl(jdbcUrl());
    source.setUser(user);
    source.setPassword(password);
    return source.getConnection();
  }

  @Override
  public String toString() {
    return user + "@" + reactiveUrl;
  }
}
