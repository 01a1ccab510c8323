package vn.chibo.rulebook;

import java.util.Locale;

/// A text of a rule set in both languages; the Vietnamese one is the source.
public record Words(String vi, String en) {

  public Words {
    if (vi.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("a text is missing in one language");
    }
  }

  /// English where English is asked for, Vietnamese for everybody else.
  public String in(Locale locale) {
    return locale.getLanguage().equals("en") ? en : vi;
  }

  Words and(String between, Words next) {
    return new Words(vi + between + next.vi, en + between + next.en);
  }

  Words with(String gap, Words filling) {
    return new Words(vi.replace(gap, filling.vi), en.replace(gap, filling.en));
  }
}
