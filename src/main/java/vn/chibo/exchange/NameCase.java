package vn.chibo.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Rosters are often typed in capitals; a name that has a small letter is left as it is.
final class NameCase {

  private static final Locale VIETNAMESE = Locale.of("vi");

  private NameCase() {}

  static String of(String name) {
    return name.chars().anyMatch(Character::isLowerCase)
        ? name
        : Arrays.stream(name.split(" ")).map(NameCase::word).collect(Collectors.joining(" "));
  }

  private static String word(String word) {
    return word.isEmpty() ? word : word.substring(0, 1) + word.substring(1).toLowerCase(VIETNAMESE);
  }
}
