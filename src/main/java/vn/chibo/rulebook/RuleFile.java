package vn.chibo.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One rule-set file. Reading it either gives a whole rule set or fails in a sentence that names
/// file and parameter.
///
/// @param head the file itself
/// @param body the file that holds the parameters: the same, or the one it names by `sameAs`
record RuleFile(String name, Written head, Written body, RuleWords words) {

  RuleSet read(List<Key<?>> keys) {
    try {
      var sources = sources();
      return new RuleSet(readHead(), List.copyOf(sources.values()), parameters(keys, sources));
    } catch (RuntimeException e) {
      throw new IllegalStateException("rule set " + name + ": " + e.getMessage(), e);
    }
  }

  private RuleSet.Head readHead() {
    var inForce = head.field("inForce");
    return new RuleSet.Head(
        new RuleSetId(head.field("code").text()),
        head.field("title").words(),
        date(head.field("issuedOn")),
        date(inForce.field("from")),
        inForce.has("until") ? date(inForce.field("until")) : null);
  }

  private Map<String, Source> sources() {
    return body.field("sources").entries().stream()
        .map(RuleFile::source)
        .collect(
            Collectors.toMap(
                Source::code, Function.identity(), RuleFile::refuseTwice, LinkedHashMap::new));
  }

  private static Source refuseTwice(Source one, Source other) {
    throw new IllegalArgumentException("source twice: " + other.code());
  }

  private static Source source(Written entry) {
    return new Source(
        entry.field("code").text(),
        entry.field("name").words(),
        entry.has("issuedOn") ? date(entry.field("issuedOn")) : null,
        entry.field("about").words());
  }

  /// In the order of the file, so that the page reads as the file does.
  private Map<String, Parameter<?>> parameters(List<Key<?>> keys, Map<String, Source> sources) {
    var known = keys.stream().collect(Collectors.toMap(Key::name, Function.identity()));
    var held = body.field("parameters").node();
    var read = new LinkedHashMap<String, Parameter<?>>();
    for (var entry : held.properties()) {
      var key = known.get(entry.getKey());
      if (key == null) {
        throw new IllegalArgumentException("nobody knows the parameter " + entry.getKey());
      }
      read.put(key.name(), parameter(key, entry.getValue(), sources));
    }
    keys.forEach(key -> requireHeld(key, read));
    return Collections.unmodifiableMap(read);
  }

  private static void requireHeld(Key<?> key, Map<String, Parameter<?>> read) {
    if (!read.containsKey(key.name())) {
      throw new IllegalArgumentException("the parameter " + key + " is missing");
    }
  }

  private <T> Parameter<T> parameter(Key<T> key, JsonNode node, Map<String, Source> sources) {
    try {
      var entry = new Written(node, Unit.NONE);
      var written = new Written(entry.field("value").node(), unit(entry));
      return new Parameter<>(
          key, key.read(written), written.shown(words), entry.words(), citation(entry, sources));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(key + ": " + e.getMessage(), e);
    }
  }

  private static Unit unit(Written entry) {
    return entry.has("unit") ? Unit.valueOf(entry.field("unit").text()) : Unit.NONE;
  }

  private Citation citation(Written entry, Map<String, Source> sources) {
    var mark = Mark.valueOf(entry.field("mark").text());
    var source = entry.has("source") ? known(entry.field("source").text(), sources) : null;
    if (mark == Mark.P && source == null) {
      throw new IllegalArgumentException("a text that was read has a name");
    }
    return new Citation(rule(entry), mark, cite(mark, source, entry, sources));
  }

  private Words cite(
      Mark mark, @Nullable Source source, Written entry, Map<String, Source> sources) {
    var cited = words.citation(mark, source);
    var own = known(head.field("text").text(), sources);
    return source != null && isReplaced(source)
        ? cited.and("; ", words.afterwards(entry.has("kept"), own))
        : cited;
  }

  /// True for a text that this rule set's own text came after.
  private boolean isReplaced(Source source) {
    return head.has("replaces") && head.field("replaces").text().equals(source.code());
  }

  private static String rule(Written entry) {
    var rule = entry.field("rule").text();
    if (!rule.matches("R\\d{1,2}a?")) {
      throw new IllegalArgumentException("not the id of a rule: " + rule);
    }
    return rule;
  }

  private static Source known(String code, Map<String, Source> sources) {
    var source = sources.get(code);
    if (source == null) {
      throw new IllegalArgumentException("no such source: " + code);
    }
    return source;
  }

  private static LocalDate date(Written written) {
    return LocalDate.parse(written.text());
  }
}
