package vn.chibo.web;

import io.quarkus.qute.TemplateExtension;
import org.jspecify.annotations.Nullable;

/// Compares what was chosen with what a control stands for; one may be an enum, the other its word.
class Choice {

  private Choice() {}

  @TemplateExtension(namespace = "choice")
  static boolean is(@Nullable Object chosen, Object value) {
    return chosen != null && chosen.toString().equals(value.toString());
  }
}
