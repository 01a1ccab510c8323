package vn.chibo.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/// A SHA-256 fingerprint: whole for machines, ten letters for people who compare it by eye or read
/// it out on the telephone.
public record Hash(String hex) {

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  /// No I, O, 0, 1: they are mistaken for each other in print and in handwriting.
  private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private static final int LETTERS_SHOWN = 10;

  public Hash {
    if (!SHA_256.matcher(hex).matches()) {
      throw new IllegalArgumentException("not a SHA-256 in lower-case hex");
    }
  }

  public static Hash of(byte[] content) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(content);
      return new Hash(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// Of a text in its composed form, so that the same words give the same fingerprint however they
  /// were typed.
  public static Hash of(String text) {
    return of(Normalizer.normalize(text, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8));
  }

  /// The first fifty bits as `7K4M-92QX-P3`.
  public String forPeople() {
    var letters = letters();
    return letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8);
  }

  private String letters() {
    long bits = Long.parseUnsignedLong(hex.substring(0, 16), 16);
    var letters = new StringBuilder();
    for (int i = 0; i < LETTERS_SHOWN; i++) {
      letters.append(LETTERS.charAt((int) (bits >>> (59 - 5 * i)) & 31));
    }
    return letters.toString();
  }

  /// Whether this is what a person typed from paper; spaces, dashes and small letters do not
  /// matter.
  public boolean reads(String typed) {
    var bare = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    return bare.equals(letters());
  }
}
