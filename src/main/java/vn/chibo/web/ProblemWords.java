package vn.chibo.web;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import vn.chibo.kernel.VietnamTime;

/// What is wrong and what to do about it, in the reader's language. `{name}` in a sentence is
/// filled from the refusal's values.
record ProblemWords(String title, String advice) {

  private static final Control NO_GUESSING =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  static boolean knows(String slug) {
    return bundle(Language.SOURCE).containsKey(slug + ".title");
  }

  static ProblemWords of(Problem problem, String language) {
    var words = bundle(language);
    var slug = knows(problem.slug()) ? problem.slug() : "unexpected";
    return new ProblemWords(
        filled(words.getString(slug + ".title"), problem.values(), words.getLocale()),
        filled(words.getString(slug + ".advice"), problem.values(), words.getLocale()));
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle("messages/problems", Locale.of(language), NO_GUESSING);
  }

  private static String filled(String sentence, Map<String, Object> values, Locale reader) {
    var filled = sentence;
    for (var value : values.entrySet()) {
      filled = filled.replace("{" + value.getKey() + "}", said(value.getValue(), reader));
    }
    return filled;
  }

  private static String said(Object value, Locale reader) {
    return value instanceof Instant at ? VietnamTime.hourAndDate(at, reader) : value.toString();
  }
}
