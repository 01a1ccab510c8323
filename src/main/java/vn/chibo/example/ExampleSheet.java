package vn.chibo.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.chibo.evidence.Hash;

/// One file of the example: a head line with the names of the columns, then lines of cells between
/// semicolons.
record ExampleSheet(String name, byte[] bytes) {

  static final ExampleSheet ACCOUNTS = read("accounts.csv");
  static final ExampleSheet COMMUNES = read("communes.csv");
  static final ExampleSheet CELLS = read("cells.csv");
  static final ExampleSheet MEMBERS = read("members.csv");
  static final ExampleSheet POSTS = read("posts.csv");
  static final ExampleSheet SPEECHES = read("speeches.csv");
  static final ExampleSheet TASKS = read("tasks.csv");
  static final ExampleSheet TOPICS = read("topics.csv");
  static final ExampleSheet TONIGHT = read("tonight.csv");

  static List<ExampleSheet> all() {
    return List.of(ACCOUNTS, COMMUNES, CELLS, MEMBERS, POSTS, SPEECHES, TASKS, TOPICS, TONIGHT);
  }

  /// One line under its head.
  record Row(Map<String, String> cells) {

    String text(String column) {
      return Objects.requireNonNull(cells.get(column), column);
    }

    boolean has(String column) {
      return !text(column).isEmpty();
    }

    int number(String column) {
      return Integer.parseInt(text(column));
    }

    int numberOr(String column, int otherwise) {
      return has(column) ? number(column) : otherwise;
    }

    List<Integer> numbers(String column) {
      return has(column)
          ? Arrays.stream(text(column).split(",")).map(Integer::valueOf).toList()
          : List.of();
    }
  }

  List<Row> rows() {
    var lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    var head = lines.getFirst().split(";");
    return lines.stream().skip(1).map(line -> row(head, line.split(";", -1))).toList();
  }

  Stream<String> column(String column) {
    return rows().stream().map(row -> row.text(column));
  }

  String sha256() {
    return Hash.of(bytes).hex();
  }

  private static Row row(String[] head, String[] cells) {
    if (cells.length != head.length) {
      throw new IllegalArgumentException("a line that does not fit its head: " + cells[0]);
    }
    var named = new HashMap<String, String>();
    for (int i = 0; i < head.length; i++) {
      named.put(head[i], cells[i]);
    }
    return new Row(named);
  }

  private static ExampleSheet read(String name) {
    try (var file = ExampleSheet.class.getResourceAsStream("/example/" + name)) {
      return new ExampleSheet(name, Objects.requireNonNull(file, name).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
