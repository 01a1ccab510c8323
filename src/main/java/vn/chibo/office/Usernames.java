package vn.chibo.office;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names to sign in with, from the name of the person without marks: given name and initials, as
/// offices write them. They do not tell what he belongs to (decision 13).
final class Usernames {

  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
  private static final int SHORTEST = 3;

  private Usernames() {}

  /// "Hoàng Văn Thành" → "thanhhv".
  static String stem(String name) {
    var words = bare(name).split(" ");
    var stem = new StringBuilder(words[words.length - 1]);
    for (int i = 0; i < words.length - 1; i++) {
      stem.append(words[i].charAt(0));
    }
    return stem.length() < SHORTEST ? stem + "01" : stem.toString();
  }

  /// The stem, or the stem with the first number that nobody has.
  static String free(String stem, Collection<String> taken) {
    if (!taken.contains(stem)) {
      return stem;
    }
    int number = 2;
    while (taken.contains(stem + number)) {
      number++;
    }
    return stem + number;
  }

  private static String bare(String name) {
    var apart = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    var plain = apart.replace('đ', 'd').replaceAll("\\p{M}+", "");
    var letters = NO_LETTERS.matcher(plain).replaceAll(" ").strip();
    return letters.isEmpty() ? "nguoi" : letters;
  }
}
