package vn.chibo.rulebook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

/// The shipped rule set with one value changed, for tests that show that it counts.
public final class ChangedRules {

  private static final String NEWEST = "2026-07-26-208-qd-tw";

  private ChangedRules() {}

  public static RuleSet shipped() {
    return new Rulebook().inForceOn(LocalDate.of(2026, 11, 28));
  }

  /// `value` as the file writes it.
  public static RuleSet with(String key, String value) {
    var text = text(NEWEST);
    var entry =
        Pattern.compile("(  " + Pattern.quote(key) + ":.*?value: )([^,\\n]+)", Pattern.DOTALL);
    var changed = entry.matcher(text).replaceFirst("$1" + value);
    if (changed.equals(text)) {
      throw new IllegalArgumentException("nothing changed: " + key);
    }
    var files = new RuleFiles(name -> parse(name.equals(NEWEST) ? changed : text(name)));
    return new Rulebook(files).inForceOn(LocalDate.of(2026, 11, 28));
  }

  private static com.fasterxml.jackson.databind.JsonNode parse(String yaml) {
    return RuleFiles.parse(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(String name) {
    try (var file = ChangedRules.class.getResourceAsStream("/rules/" + name + ".yaml")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
