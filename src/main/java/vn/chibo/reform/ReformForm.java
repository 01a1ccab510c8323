package vn.chibo.reform;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.kernel.Typed;

/// A decision as somebody typed it.
record ReformForm(Act act, Typed typed) {

  /// Parts that one split can have on the form.
  static final int PARTS = 4;

  /// Organisations that one merge takes.
  static final int MOST_SOURCES = 200;

  public String text(String field) {
    return typed.text(field);
  }

  public boolean isTicked(UUID id) {
    return ticked().contains(id);
  }

  boolean has(String field) {
    return typed.has(field);
  }

  boolean makesNew() {
    return !typed.text("into").equals("OLD");
  }

  /// The lines that name organisations, as they were typed.
  List<String> named() {
    var target =
        switch (act) {
          case MOVE -> text("parent");
          case DISSOLVE -> text("target");
          case MERGE -> makesNew() ? "" : text("target");
          case CREATE, RENAME, SPLIT -> "";
        };
    return Stream.concat(Stream.of(target), more().stream())
        .filter(words -> !words.isEmpty() && words.length() <= 200)
        .distinct()
        .toList();
  }

  /// Codes or names of further organisations of a merge, one a line.
  List<String> more() {
    return act == Act.MERGE
        ? text("more")
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .limit(100)
            .toList()
        : List.of();
  }

  List<UUID> ticked() {
    var ids = new ArrayList<UUID>();
    for (var value : typed.fields().getOrDefault("source", List.of())) {
      try {
        ids.add(UUID.fromString(Objects.requireNonNullElse(value, "")));
      } catch (IllegalArgumentException e) {
        continue;
      }
    }
    return ids.stream().distinct().limit(MOST_SOURCES).toList();
  }

  /// The rows of a split that somebody began to fill.
  List<Integer> filledParts() {
    return IntStream.rangeClosed(1, PARTS)
        .filter(part -> has("name" + part) || has("code" + part))
        .boxed()
        .toList();
  }
}
