package vn.chibo.rulebook;

import java.time.LocalDate;
import java.util.List;
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
    var files = new RuleFiles(name -> name.equals(NEWEST) ? changed : text(name), List.of());
    return new Rulebook(files).inForceOn(LocalDate.of(2026, 11, 28));
  }

  private static String text(String name) {
    return RuleFiles.shipped(name);
  }
}
