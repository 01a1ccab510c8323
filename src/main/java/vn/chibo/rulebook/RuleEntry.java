package vn.chibo.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One parameter as a rule-set file writes it: value, unit, citation and how far a committee may
/// decide otherwise.
///
/// @param head the file that cites
record RuleEntry(Written head, Written entry, Map<String, Source> sources, RuleWords words) {

  private static final Set<String> ENTRIES =
      Set.of(
          "rule", "value", "unit", "mark", "source", "kept", "vi", "en", "fixed", "least", "most",
          "oneOf", "does");

  <T> Parameter<T> read(Key<T> key) {
    entry.holdingOnly(ENTRIES);
    var unit = entry.has("unit") ? entry.field("unit").constant(Unit.class) : Unit.NONE;
    var written = entry.field("value").in(unit);
    return new Parameter<>(
        key,
        value(key, written),
        written.node(),
        unit,
        written.shown(words),
        entry.words(),
        citation(key),
        effect(),
        limits(key, written),
        null);
  }

  /// What is not said otherwise is counted with.
  private Effect effect() {
    return entry.has("does") ? entry.field("does").constant(Effect.class) : Effect.COUNTS;
  }

  /// A value that its key does not take is a mistake on the line of the value.
  private static <T> T value(Key<T> key, Written written) {
    try {
      return key.read(written);
    } catch (RuleMistake e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw written.mistake(String.valueOf(e.getMessage()));
    }
  }

  private Limits limits(Key<?> key, Written value) {
    var limits =
        new Limits(
            key.kind(),
            entry.has("fixed") && entry.field("fixed").flag(),
            bound(key, "least"),
            bound(key, "most"),
            oneOf(key));
    if (limits.fixed() && (entry.has("least") || entry.has("most") || entry.has("oneOf"))) {
      throw entry.field("fixed").mistake("what is fixed has no bounds");
    }
    requireWithin(limits, value);
    return limits;
  }

  private static void requireWithin(Limits limits, Written value) {
    var least = limits.least();
    var most = limits.most();
    if (least != null && most != null && least > most) {
      throw value.mistake("least %d is more than most %d".formatted(least, most));
    }
    if (value.node().isInt() && !limits.isWithin(value.node().intValue())) {
      throw value.mistake("the value itself is out of its bounds: " + value.node());
    }
    if (!limits.isOffered(value.node())) {
      throw value.mistake("the value itself is not in oneOf");
    }
  }

  private @Nullable Integer bound(Key<?> key, String name) {
    if (!entry.has(name)) {
      return null;
    }
    if (key.kind() != Limits.Kind.NUMBER) {
      throw entry.field(name).mistake("only a number has bounds");
    }
    return entry.field(name).number();
  }

  private List<JsonNode> oneOf(Key<?> key) {
    if (!entry.has("oneOf")) {
      return List.of();
    }
    var offered = entry.field("oneOf");
    offered.entries().forEach(one -> value(key, one));
    return offered.entries().stream().map(Written::node).toList();
  }

  private Citation citation(Key<?> key) {
    var mark = entry.field("mark").constant(Mark.class);
    var source = entry.has("source") ? known(entry.field("source")) : null;
    if (mark == Mark.P && source == null) {
      throw entry.field("mark").mistake("a text that was read has a name");
    }
    if (mark == Mark.L) {
      throw entry.field("mark").mistake("L is for committees' decisions, not for files");
    }
    return new Citation(rule(), mark, cite(mark, source), key.name(), Citation.OF_ALL);
  }

  private Words cite(Mark mark, @Nullable Source source) {
    var cited = words.citation(mark, source);
    var own = known(head.field("text"));
    return source != null && isReplaced(source)
        ? cited.and("; ", words.afterwards(entry.has("kept"), own))
        : cited;
  }

  /// True for a text that this rule set's own text came after.
  private boolean isReplaced(Source source) {
    return head.has("replaces") && head.field("replaces").text().equals(source.code());
  }

  private String rule() {
    var rule = entry.field("rule");
    if (!rule.text().matches("R\\d{1,2}a?")) {
      throw rule.mistake("not the id of a rule: " + rule.text());
    }
    return rule.text();
  }

  private Source known(Written code) {
    var source = sources.get(code.text());
    if (source == null) {
      throw code.mistake("no such source: " + code.text());
    }
    return source;
  }
}
