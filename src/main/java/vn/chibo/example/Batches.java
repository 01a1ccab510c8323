package vn.chibo.example;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rows that wait until all are known, then go in, one batch a table, in an order that every
/// foreign key allows.
final class Batches {

  private static final List<String> ORDER =
      List.of(
          "organisation",
          "organisation_parent",
          "member",
          "standing",
          "post",
          "account",
          "example_account",
          "online_authorisation",
          "meeting",
          "site",
          "agenda_item",
          "handbook_posting",
          "task",
          "dues",
          "month_tick",
          "room",
          "room_life",
          "room_pass",
          "room_stay",
          "summons",
          "personal_link",
          "outbox",
          "delivery",
          "answer",
          "evidence",
          "roll_call",
          "roll_line",
          "motion",
          "hand_count",
          "card_vote",
          "fact");

  private final Map<Form, List<List<@Nullable Object>>> rows = new LinkedHashMap<>();

  private record Form(String table, List<String> columns) {

    String insert() {
      return "insert into %s (%s) values (%s)"
          .formatted(
              table,
              String.join(", ", columns),
              String.join(", ", Collections.nCopies(columns.size(), "?")));
    }
  }

  /// Keeps a row: the names of its columns, each followed by its value.
  void add(String table, @Nullable Object... namesAndValues) {
    if (!ORDER.contains(table)) {
      throw new IllegalArgumentException("no place in the order for " + table);
    }
    var columns = new ArrayList<String>();
    var values = new ArrayList<@Nullable Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      columns.add(String.valueOf(namesAndValues[i]));
      values.add(namesAndValues[i + 1]);
    }
    rows.computeIfAbsent(new Form(table, columns), form -> new ArrayList<>()).add(values);
  }

  void write(Connection owner) throws SQLException {
    for (var table : ORDER) {
      for (var form : rows.keySet()) {
        if (form.table().equals(table)) {
          write(owner, form);
        }
      }
    }
    rows.clear();
  }

  private void write(Connection owner, Form form) throws SQLException {
    try (var insert = owner.prepareStatement(form.insert())) {
      for (var row : rows.getOrDefault(form, List.of())) {
        for (int i = 0; i < row.size(); i++) {
          put(insert, i + 1, row.get(i));
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /// Texts go without a type, so that they also fill columns of jsonb and ltree.
  private static void put(PreparedStatement insert, int column, @Nullable Object value)
      throws SQLException {
    switch (value) {
      case null -> insert.setNull(column, Types.NULL);
      case String text -> insert.setObject(column, text, Types.OTHER);
      case Enum<?> constant -> insert.setObject(column, constant.name(), Types.OTHER);
      case Instant instant -> insert.setObject(column, instant.atOffset(ZoneOffset.UTC));
      default -> insert.setObject(column, value);
    }
  }
}
