package vn.chibo.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// The rule-set files: those that ship with the service, as `rules/index.yaml` names them, and
/// those that an operator laid beside them.
final class RuleFiles {

  private final Function<String, String> texts;
  private final List<String> further;

  /// @param texts the text of a file by its name
  /// @param further names of files that the index does not hold
  RuleFiles(Function<String, String> texts, List<String> further) {
    this.texts = texts;
    this.further = List.copyOf(further);
  }

  static RuleFiles shipped() {
    return new RuleFiles(RuleFiles::shipped, List.of());
  }

  /// The shipped files and each `*.yaml` of the folder.
  static RuleFiles with(Path folder) {
    try (var found = Files.list(folder)) {
      var texts = new HashMap<String, String>();
      for (var file : found.filter(RuleFiles::isRuleSet).sorted().toList()) {
        texts.put(nameOf(file), Files.readString(file));
      }
      var names = texts.keySet().stream().sorted().toList();
      return new RuleFiles(name -> beside(texts, name), names);
    } catch (IOException e) {
      throw new UncheckedIOException("the folder of rule sets cannot be read: " + folder, e);
    }
  }

  private static String beside(Map<String, String> texts, String name) {
    var text = texts.get(name);
    return text == null ? shipped(name) : text;
  }

  private static boolean isRuleSet(Path file) {
    return file.toString().endsWith(".yaml");
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString().replaceFirst("\\.yaml$", "");
  }

  RuleWords words() {
    return new RuleWords(parse("words"));
  }

  /// All rule sets, newest first, one for each day.
  List<RuleSet> read(List<Key<?>> keys) {
    var words = words();
    return Succession.of(names().map(name -> file(name, words)).toList(), keys);
  }

  private Stream<String> names() {
    return Stream.concat(parse("index").entries().stream().map(Written::text), further.stream());
  }

  private RuleFile file(String name, RuleWords words) {
    var head = parse(name);
    var base = head.has("sameAs") ? parse(head.field("sameAs").text()) : head;
    return new RuleFile(head, base, words);
  }

  private Written parse(String name) {
    return YamlFile.parse("rules/" + name + ".yaml", texts.apply(name)).written();
  }

  static String shipped(String name) {
    try (var file = RuleFiles.class.getResourceAsStream("/rules/" + name + ".yaml")) {
      if (file == null) {
        throw new IllegalStateException("there is no rules/" + name + ".yaml");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
