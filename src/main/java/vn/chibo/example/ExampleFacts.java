package vn.chibo.example;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The facts that the acts of the past would have left, in the order of their hours. Each says
/// within its sealed body that it was retold, as [vn.chibo.audit.Trail#retold] does.
final class ExampleFacts {

  private record Line(
      Instant at, String kind, String actor, UUID cell, @Nullable UUID meeting, String body) {}

  private final List<Line> lines = new ArrayList<>();

  /// An act at an evening.
  void add(ExampleEvening evening, Instant at, String kind, String actor, Map<String, ?> body) {
    lines.add(new Line(at, kind, actor, evening.cell().id(), evening.id(), json(body)));
  }

  /// An act of the cell's month.
  void add(ExampleCell cell, Instant at, String kind, String actor, Map<String, ?> body) {
    lines.add(new Line(at, kind, actor, cell.id(), null, json(body)));
  }

  static String person(ExampleMember member) {
    return "person:" + member.id();
  }

  void write(Batches batches) {
    lines.sort(Comparator.comparing(Line::at));
    lines.forEach(line -> write(batches, line));
    lines.clear();
  }

  private static void write(Batches batches, Line line) {
    batches.add(
        "fact",
        "at",
        line.at(),
        "kind",
        line.kind(),
        "actor",
        line.actor(),
        "cell",
        line.cell(),
        "meeting",
        line.meeting(),
        "body",
        line.body());
  }

  /// Ids, numbers and codes only: nothing in them needs an escape.
  private static String json(Map<String, ?> body) {
    var marked = new TreeMap<String, Object>(body);
    marked.put("retold", true);
    return marked.entrySet().stream()
        .map(entry -> "\"%s\": %s".formatted(entry.getKey(), json(entry.getValue())))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String json(Object value) {
    return switch (value) {
      case Number number -> number.toString();
      case Boolean truth -> truth.toString();
      case List<?> list ->
          list.stream().map(ExampleFacts::json).collect(Collectors.joining(", ", "[", "]"));
      default -> "\"" + value + "\"";
    };
  }
}
