package vn.chibo.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import vn.chibo.quorum.Threshold;

/// A value as a rule-set file holds it, with its unit. Asking for what is not there fails in a
/// sentence that the start prints.
record Written(JsonNode node, Unit unit) {

  int number() {
    if (!node.isInt() || node.intValue() < 0) {
      throw new IllegalArgumentException("not a whole number: " + node);
    }
    return node.intValue();
  }

  boolean flag() {
    if (!node.isBoolean()) {
      throw new IllegalArgumentException("neither true nor false: " + node);
    }
    return node.booleanValue();
  }

  String text() {
    if (!node.isTextual() || node.textValue().isBlank()) {
      throw new IllegalArgumentException("not a text: " + node);
    }
    return node.textValue();
  }

  /// The entries of a list that is not empty.
  List<Written> entries() {
    if (!node.isArray() || node.isEmpty()) {
      throw new IllegalArgumentException("not a list with entries: " + node);
    }
    return node.valueStream().map(entry -> new Written(entry, unit)).toList();
  }

  Written field(String name) {
    var field = node.get(name);
    if (field == null) {
      throw new IllegalArgumentException("'%s' is missing in %s".formatted(name, node));
    }
    return new Written(field, unit);
  }

  boolean has(String name) {
    return node.has(name);
  }

  Words words() {
    return new Words(field("vi").text(), field("en").text());
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
