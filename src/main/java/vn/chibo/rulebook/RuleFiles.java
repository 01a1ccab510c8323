package vn.chibo.rulebook;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The rule-set files that ship with the service, as `rules/index.yaml` names them.
final class RuleFiles {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Function<String, JsonNode> files;

  RuleFiles(Function<String, JsonNode> files) {
    this.files = files;
  }

  static RuleFiles shipped() {
    return new RuleFiles(RuleFiles::shipped);
  }

  RuleWords words() {
    return new RuleWords(files.apply("words"));
  }

  List<RuleSet> read(List<Key<?>> keys) {
    var words = words();
    return names().map(name -> file(name, words).read(keys)).toList();
  }

  private Stream<String> names() {
    return new Written(files.apply("index"), Unit.NONE).entries().stream().map(Written::text);
  }

  private RuleFile file(String name, RuleWords words) {
    var head = new Written(files.apply(name), Unit.NONE);
    var body =
        head.has("sameAs")
            ? new Written(files.apply(head.field("sameAs").text()), Unit.NONE)
            : head;
    return new RuleFile(name, head, body, words);
  }

  static JsonNode parse(InputStream yaml) {
    try {
      return YAML.readTree(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode shipped(String name) {
    try (var file = RuleFiles.class.getResourceAsStream("/rules/" + name + ".yaml")) {
      if (file == null) {
        throw new IllegalStateException("there is no rules/" + name + ".yaml");
      }
      return parse(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
