package vn.chibo.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/// One parameter of one rule set, read and explained.
///
/// @param held the value as the file or the decision holds it
/// @param shown the value in words, with its unit
/// @param instead what a committee decided here, and what it was decided instead of; null where the
///   rule set itself speaks
public record Parameter<T>(
    Key<T> key,
    T value,
    JsonNode held,
    Unit unit,
    Words shown,
    Words explanation,
    Citation citation,
    Effect effect,
    Limits limits,
    @Nullable Instead<T> instead) {

  /// A committee's decision and the parameter of the rule set that it takes the place of.
  public record Instead<T>(LocalRule rule, Parameter<T> of) {}

  public Cited<T> cited() {
    return new Cited<>(value, citation);
  }

  /// The same with what a committee decided, cited by its decision.
  Parameter<T> decided(LocalRule rule, RuleWords words) {
    var written = new Written(limits.written(rule.value()), unit);
    var local =
        new Citation(
            citation.rule(), Mark.L, rule.decision().words(), citation.key(), citation.page());
    return new Parameter<>(
        key,
        key.read(written),
        written.node(),
        unit,
        written.shown(words),
        explanation,
        local,
        effect,
        limits,
        new Instead<>(rule, this));
  }

  /// The value as a decision would write it, in JSON.
  public String plainJson() {
    return Limits.plain(held).toString();
  }

  /// A value a committee might decide, in words.
  Words shown(JsonNode other, RuleWords words) {
    return new Written(limits.written(other), unit).shown(words);
  }

  Parameter<T> on(String page) {
    return new Parameter<>(
        key, value, held, unit, shown, explanation, citation.on(page), effect, limits, instead);
  }
}
