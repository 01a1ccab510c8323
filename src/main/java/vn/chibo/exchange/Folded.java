package vn.chibo.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What people mean alike however they typed it: "Họ và tên", "HO VA TEN", "Họ_và_tên:".
final class Folded {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern REST = Pattern.compile("[^a-z0-9]+");

  private Folded() {}

  /// Small letters and digits without marks, spaces or signs.
  static String of(String text) {
    var small = text.toLowerCase(Locale.ROOT).replace('đ', 'd');
    var bare = MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
    return REST.matcher(bare).replaceAll("");
  }
}
