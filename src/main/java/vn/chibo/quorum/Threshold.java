package vn.chibo.quorum;

import java.util.regex.Pattern;

/// How much of a whole is enough: `> 1/2` or `>= 2/3` (R10, R21, R22). Whole numbers only, so 20
/// and 21 members come out as they do on paper.
public record Threshold(int numerator, int denominator, boolean strict) {

  private static final Pattern WRITTEN = Pattern.compile("(>=?)\\s*(\\d{1,4})/(\\d{1,4})");

  public Threshold {
    if (numerator < 1 || numerator > denominator || (strict && numerator == denominator)) {
      throw new IllegalArgumentException("no such share: " + write(numerator, denominator, strict));
    }
  }

  /// Reads what [#format] writes, as rule-set files hold it.
  public static Threshold parse(String text) {
    var written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      throw new IllegalArgumentException("not a share like '> 1/2' or '>= 2/3': " + text);
    }
    return new Threshold(
        Integer.parseInt(written.group(2)),
        Integer.parseInt(written.group(3)),
        written.group(1).equals(">"));
  }

  /// The smallest number that is enough of this body. Never less than one: nobody carries nothing.
  public int votesNeeded(int body) {
    if (body < 0) {
      throw new IllegalArgumentException("a body of " + body);
    }
    var share = (long) numerator * body;
    var needed = strict ? share / denominator + 1 : Math.ceilDiv(share, (long) denominator);
    return Math.toIntExact(Math.max(1, needed));
  }

  public boolean isMetBy(int part, int whole) {
    return part >= votesNeeded(whole);
  }

  public String format() {
    return write(numerator, denominator, strict);
  }

  private static String write(int numerator, int denominator, boolean strict) {
    return "%s %d/%d".formatted(strict ? ">" : ">=", numerator, denominator);
  }
}
