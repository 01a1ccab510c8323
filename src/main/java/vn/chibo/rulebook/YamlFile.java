package vn.chibo.rulebook;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/// A YAML file that remembers on which line each of its entries stands.
final class YamlFile {

  private static final YAMLFactory YAML =
      YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final String name;
  private final Map<String, Integer> lines = new HashMap<>();
  private JsonNode root = NODES.missingNode();

  private YamlFile(String name) {
    this.name = name;
  }

  /// @param name how a mistake calls the file
  static YamlFile parse(String name, String text) {
    var file = new YamlFile(name);
    try (var parser = YAML.createParser(text)) {
      parser.nextToken();
      file.root = file.value(parser, "");
      return file;
    } catch (JsonProcessingException e) {
      throw new RuleMistake(
          "%s:%d: %s".formatted(name, e.getLocation().getLineNr(), e.getOriginalMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Written written() {
    return new Written(root, Unit.NONE, new Place(this, ""));
  }

  /// Where an entry stands: the file and the way to it from the root.
  record Place(YamlFile file, String path) {

    Place of(String name) {
      return new Place(file, path + "/" + name);
    }

    RuleMistake mistake(String what) {
      return new RuleMistake("%s:%d: %s".formatted(file.name, file.line(path), what));
    }
  }

  /// The line of the entry, or of the nearest one around it.
  private int line(String path) {
    var around = path;
    while (!lines.containsKey(around) && !around.isEmpty()) {
      around = around.substring(0, around.lastIndexOf('/'));
    }
    return lines.getOrDefault(around, 1);
  }

  private void note(JsonParser parser, String path) {
    lines.putIfAbsent(path, parser.currentTokenLocation().getLineNr());
  }

  private JsonNode value(JsonParser parser, String path) throws IOException {
    note(parser, path);
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, path);
      case START_ARRAY -> array(parser, path);
      case VALUE_NUMBER_INT -> whole(parser);
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      case null -> throw new RuleMistake(name + ":1: the file is empty");
      default -> NODES.textNode(parser.getText());
    };
  }

  /// A number too large for any rule stays a text, which no rule takes for a number.
  private static JsonNode whole(JsonParser parser) throws IOException {
    return parser.getNumberType() == JsonParser.NumberType.INT
        ? NODES.numberNode(parser.getIntValue())
        : NODES.textNode(parser.getText());
  }

  private JsonNode object(JsonParser parser, String path) throws IOException {
    var object = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var key = parser.currentName();
      note(parser, path + "/" + key);
      parser.nextToken();
      object.set(key, value(parser, path + "/" + key));
    }
    return object;
  }

  private JsonNode array(JsonParser parser, String path) throws IOException {
    var array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser, path + "/" + array.size()));
    }
    return array;
  }
}
