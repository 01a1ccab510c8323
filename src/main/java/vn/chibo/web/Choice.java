package vn.chibo.web;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Words of choices. Compares what was chosen with what a control stands for; one may be an enum,
/// the other its word.
class Choice {

  private Choice() {}

  /// A label of the rule set as the beginning of a line.
  @TemplateExtension(namespace = "choice")
  static String opening(String label) {
    return label.isEmpty()
        ? label
        : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }

  @TemplateExtension(namespace = "choice")
  static boolean is(@Nullable Object chosen, Object value) {
    return chosen != null && chosen.toString().equals(value.toString());
  }
}
