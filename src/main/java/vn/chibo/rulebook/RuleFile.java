package vn.chibo.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One rule-set file. Reading it either gives a whole rule set or fails in sentences that name file
/// and line.
///
/// @param head the file itself
/// @param base the file whose sources and parameters it keeps where it writes none of its own: the
///   one that it names by `sameAs`, else itself
record RuleFile(Written head, Written base, RuleWords words) {

  private static final Set<String> ENTRIES =
      Set.of(
          "code",
          "text",
          "replaces",
          "title",
          "issuedOn",
          "inForce",
          "sameAs",
          "sources",
          "parameters");

  RuleSet read(List<Key<?>> keys) {
    head.holdingOnly(ENTRIES);
    var sources = sources();
    return new RuleSet(readHead(), List.copyOf(sources.values()), parameters(keys, sources), words);
  }

  String mistake(String what) {
    return String.valueOf(head.field("inForce").mistake(what).getMessage());
  }

  private RuleSet.Head readHead() {
    var inForce = head.field("inForce").holdingOnly(Set.of("from", "until"));
    var from = inForce.field("from").date();
    var until = inForce.has("until") ? inForce.field("until").date() : null;
    if (until != null && until.isBefore(from)) {
      throw inForce.field("until").mistake("ends before it begins");
    }
    return new RuleSet.Head(
        id(head.field("code")),
        head.field("title").words(),
        head.field("issuedOn").date(),
        from,
        until);
  }

  private static RuleSetId id(Written code) {
    try {
      return new RuleSetId(code.text());
    } catch (IllegalArgumentException e) {
      throw code.mistake("not a code of a-z, 0-9 and -: " + code.node());
    }
  }

  /// Those of the base, and the file's own in their place.
  private Map<String, Source> sources() {
    var sources = sourcesOf(base);
    if (!head.equals(base) && head.has("sources")) {
      sources.putAll(sourcesOf(head));
    }
    return sources;
  }

  private static Map<String, Source> sourcesOf(Written file) {
    var sources = new LinkedHashMap<String, Source>();
    for (var entry : file.field("sources").entries()) {
      var source = source(entry.holdingOnly(Set.of("code", "name", "issuedOn", "about")));
      if (sources.put(source.code(), source) != null) {
        throw entry.mistake("source twice: " + source.code());
      }
    }
    return sources;
  }

  private static Source source(Written entry) {
    return new Source(
        entry.field("code").text(),
        entry.field("name").words(),
        entry.has("issuedOn") ? entry.field("issuedOn").date() : null,
        entry.field("about").words());
  }

  /// In the order of the file, so that the page reads as the file does. Every mistake is told.
  private Map<String, Parameter<?>> parameters(List<Key<?>> keys, Map<String, Source> sources) {
    var held = held();
    var mistakes = new ArrayList<String>();
    var known = keys.stream().collect(Collectors.toMap(Key::name, Function.identity()));
    var read = new LinkedHashMap<String, Parameter<?>>();
    for (var entry : held.entrySet()) {
      try {
        var name = entry.getKey();
        read.put(name, parameter(name, known.get(name), entry.getValue(), sources));
      } catch (RuleMistake e) {
        mistakes.add(e.getMessage());
      }
    }
    keys.stream()
        .filter(key -> !held.containsKey(key.name()))
        .forEach(key -> mistakes.add(missing(key)));
    if (!mistakes.isEmpty()) {
      throw new RuleMistake(String.join("\n", mistakes));
    }
    return Collections.unmodifiableMap(read);
  }

  private Map<String, Written> held() {
    var held = new LinkedHashMap<String, Written>();
    var own = base.field("parameters");
    own.names().forEach(name -> held.put(name, own.field(name)));
    if (!head.equals(base) && head.has("parameters")) {
      var changed = head.field("parameters");
      changed.names().forEach(name -> held.put(name, changed.field(name)));
    }
    return held;
  }

  private String missing(Key<?> key) {
    var mistake = base.field("parameters").mistake("the parameter " + key + " is missing");
    return String.valueOf(mistake.getMessage());
  }

  private Parameter<?> parameter(
      String name, @Nullable Key<?> key, Written entry, Map<String, Source> sources) {
    if (key == null) {
      throw entry.mistake("nobody knows the parameter " + name);
    }
    return new RuleEntry(head, entry, sources, words).read(key);
  }
}
