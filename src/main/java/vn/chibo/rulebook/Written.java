package vn.chibo.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chibo.quorum.Threshold;

/// A value as a rule-set file holds it, with its unit and where it stands. Asking for what is not
/// there fails in a sentence that the start prints.
///
/// @param place null for a value that comes from no file
record Written(JsonNode node, Unit unit, YamlFile.@Nullable Place place) {

  Written(JsonNode node, Unit unit) {
    this(node, unit, null);
  }

  int number() {
    if (!node.isInt() || node.intValue() < 0) {
      throw mistake("not a whole number: " + node);
    }
    return node.intValue();
  }

  boolean flag() {
    if (!node.isBoolean()) {
      throw mistake("neither true nor false: " + node);
    }
    return node.booleanValue();
  }

  String text() {
    if (!node.isTextual() || node.textValue().isBlank()) {
      throw mistake("not a text: " + node);
    }
    return node.textValue();
  }

  LocalDate date() {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeException e) {
      throw mistake("not a date like \"2026-07-26\": " + node);
    }
  }

  <E extends Enum<E>> E constant(Class<E> type) {
    var text = text();
    return Stream.of(type.getEnumConstants())
        .filter(constant -> constant.name().equals(text))
        .findFirst()
        .orElseThrow(
            () -> mistake(text + " is none of " + Arrays.toString(type.getEnumConstants())));
  }

  /// The entries of a list that is not empty.
  List<Written> entries() {
    if (!node.isArray() || node.isEmpty()) {
      throw mistake("not a list with entries: " + node);
    }
    return IntStream.range(0, node.size())
        .mapToObj(i -> new Written(node.get(i), unit, at(Integer.toString(i))))
        .toList();
  }

  /// The names of the entries of an object, in their order.
  List<String> names() {
    if (!node.isObject()) {
      throw mistake("holds no entries: " + node);
    }
    return node.properties().stream().map(entry -> entry.getKey()).toList();
  }

  Written field(String name) {
    var field = node.get(name);
    if (field == null) {
      throw mistake("'%s' is missing".formatted(name));
    }
    return new Written(field, unit, at(name));
  }

  boolean has(String name) {
    return node.has(name);
  }

  Written in(Unit other) {
    return new Written(node, other, place);
  }

  /// Fails on an entry that nobody reads: most often a slip of the pen.
  Written holdingOnly(Set<String> known) {
    for (var name : names()) {
      if (!known.contains(name)) {
        throw field(name).mistake("nobody knows the entry '%s'".formatted(name));
      }
    }
    return this;
  }

  Words words() {
    return new Words(field("vi").text(), field("en").text());
  }

  IllegalArgumentException mistake(String what) {
    return place == null ? new IllegalArgumentException(what) : place.mistake(what);
  }

  private YamlFile.@Nullable Place at(String name) {
    return place == null ? null : place.of(name);
  }

  /// How a page shows the value: an entry by its label, a number with its unit.
  Words shown(RuleWords words) {
    if (node.isArray()) {
      return entries().stream()
          .map(entry -> entry.shown(words))
          .reduce((one, next) -> one.and("; ", next))
          .orElseThrow();
    }
    if (node.isObject()) {
      return has("number") ? words().and(": ", field("number").shown(words)) : words();
    }
    return node.isBoolean() ? words.yesOrNo(flag()) : words.counted(plain(words), unit);
  }

  private Words plain(RuleWords words) {
    var text = node.asText();
    return text.startsWith(">") ? words.share(Threshold.parse(text)) : new Words(text, text);
  }
}
