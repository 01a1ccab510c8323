package vn.chibo.identity;

import java.security.SecureRandom;

/// A password for the first sign-in only: the sign-in server asks for another one at once. It is
/// shown once and stored nowhere here.
public record FirstPassword(String text) {

  private static final int GROUPS = 4;
  private static final int LETTERS_EACH = 4;

  /// Four groups of four letters and digits without look-alikes, to be typed from a screen or slip.
  public static FirstPassword fresh(SecureRandom random) {
    var letters = Secret.fresh(random).text();
    var text = new StringBuilder(letters.substring(0, LETTERS_EACH));
    for (int group = 1; group < GROUPS; group++) {
      text.append('-').append(letters, group * LETTERS_EACH, (group + 1) * LETTERS_EACH);
    }
    return new FirstPassword(text.toString());
  }

  /// It opens an account; it does not belong in a log.
  @Override
  public String toString() {
    return "FirstPassword[…]";
  }
}
