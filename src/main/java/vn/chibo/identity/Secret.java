package vn.chibo.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/// The opaque secret of a link: 128 random bits and more in 26 small letters and digits without
/// look-alikes, short enough for a text message and a small QR code. Only its hash is stored
/// (decision 2).
public record Secret(String text) {

  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 26;

  public static Secret fresh(SecureRandom random) {
    var text = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return new Secret(text.toString());
  }

  /// SHA-256, as the tables keep it. A random secret of this length needs no salt.
  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// A link opens a person's page; it does not belong in a log.
  @Override
  public String toString() {
    return "Secret[…]";
  }
}
