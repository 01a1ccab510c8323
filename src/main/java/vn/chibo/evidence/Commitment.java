package vn.chibo.evidence;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;

/// Stands for a text in a fact without telling it (decision 5). With the salt the text can be
/// proved; without the salt not even a short text can be guessed, so erasing text and salt erases
/// the text while the chain stays whole.
public record Commitment(Hash hash) {

  /// 32 unpredictable bytes, kept beside the text and never in the fact.
  public record Salt(String hex) {

    private static final int BYTES = 32;

    public Salt {
      if (HexFormat.of().parseHex(hex).length != BYTES) {
        throw new IllegalArgumentException("a salt has 32 bytes");
      }
    }

    public static Salt fresh(SecureRandom random) {
      var bytes = new byte[BYTES];
      random.nextBytes(bytes);
      return new Salt(HexFormat.of().formatHex(bytes));
    }

    /// A salt opens what it covers; it does not belong in a log.
    @Override
    public String toString() {
      return "Salt[…]";
    }

    private byte[] bytes() {
      return HexFormat.of().parseHex(hex);
    }
  }

  public static Commitment to(String text, Salt salt) {
    return to(text.getBytes(StandardCharsets.UTF_8), salt);
  }

  /// The salt has a fixed length, so no other salt and text run together to the same bytes.
  public static Commitment to(byte[] content, Salt salt) {
    return new Commitment(Hash.of(Hash.Purpose.COMMITMENT, salt.bytes(), content));
  }

  public boolean opensWith(String text, Salt salt) {
    return equals(to(text, salt));
  }
}
