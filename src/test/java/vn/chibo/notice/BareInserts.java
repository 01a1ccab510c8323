package vn.chibo.notice;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The rows of one table that a summoned meeting of the bench left behind, written again by
/// prepared inserts in one batch: what no program that stores them row by row can do without.
final class BareInserts {

  private static final int ROWS = 60;

  private final PreparedStatement insert;
  private final List<List<Object>> rows;

  private BareInserts(PreparedStatement insert, List<List<Object>> rows) {
    this.insert = insert;
    this.rows = rows;
  }

  static BareInserts of(Connection connection, String table) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          "create temporary table bare_%1$s as select * from %1$s limit 0".formatted(table));
      var found = statement.executeQuery(newest(table));
      int columns = found.getMetaData().getColumnCount();
      var rows = new ArrayList<List<Object>>();
      while (found.next()) {
        var row = new ArrayList<Object>();
        for (int column = 1; column <= columns; column++) {
          row.add(found.getObject(column));
        }
        rows.add(row);
      }
      var marks = "?,".repeat(columns).replaceAll(",$", "");
      return new BareInserts(
          connection.prepareStatement("insert into bare_%s values (%s)".formatted(table, marks)),
          rows);
    }
  }

  private static String newest(String table) {
    return "select * from %s order by %s desc limit %d"
        .formatted(
            table,
            switch (table) {
              case "summons" -> "summoned_at";
              case "personal_link" -> "issued_at";
              case "outbox" -> "written_at";
              default -> "at";
            },
            ROWS);
  }

  void run() throws SQLException {
    for (var row : rows) {
      for (int column = 0; column < row.size(); column++) {
        insert.setObject(column + 1, row.get(column));
      }
      insert.addBatch();
    }
    insert.executeBatch();
  }
}
