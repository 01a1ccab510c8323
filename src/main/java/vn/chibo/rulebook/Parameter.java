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
        limits,
        new Instead<>(rule, this));
  }

  Parameter<T> on(String page) {
    return new Parameter<>(
        key, value, held, unit, shown, explanation, citation.on(page), limits, instead);
  }
}
