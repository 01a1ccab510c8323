package vn.chibo.rulebook;

import java.util.Locale;

/// Who says so: printed beside every refusal, warning and ratio (R0). Where we say so ourselves it
/// says that.
public record Citation(String rule, Mark mark, Words words) {

  public String in(Locale locale) {
    return words.in(locale);
  }

  public boolean isOurDefault() {
    return mark == Mark.D;
  }
}
