package vn.chibo.rulebook;

import java.util.Locale;

/// Who says so: printed beside every refusal, warning and ratio (R0). Where we say so ourselves it
/// says that; where a committee decided otherwise for its cells, it names the decision.
///
/// @param key the parameter, which is its anchor on the rules page
/// @param page the rules page that shows it: of all, or of one cell
public record Citation(String rule, Mark mark, Words words, String key, String page) {

  static final String OF_ALL = "/rules";

  public String in(Locale locale) {
    return words.in(locale);
  }

  /// The words and where they are explained.
  public Ground ground(Locale locale) {
    return new Ground(in(locale), page + "#" + key);
  }

  /// The same for a reader who is not signed in, as on the clerk's screen: the page open to all.
  public Ground openGround(Locale locale) {
    return new Ground(in(locale), OF_ALL + "#" + key);
  }

  public boolean isOurDefault() {
    return mark == Mark.D;
  }

  Citation on(String other) {
    return page.equals(other) ? this : new Citation(rule, mark, words, key, other);
  }
}
