package vn.chibo.membership;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Vietnamese letters without their marks, so that "thanh" finds Thành and "duc" finds Đức.
final class Letters {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Letters() {}

  static String bare(String text) {
    var apart = Normalizer.normalize(text.strip(), Normalizer.Form.NFD);
    var plain = MARKS.matcher(apart).replaceAll("").replace('đ', 'd').replace('Đ', 'D');
    return SPACES.matcher(plain).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  static boolean found(String wanted, String name) {
    return bare(name).contains(bare(wanted));
  }
}
