package vn.chibo.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// A SHA-256 value in lower-case hexadecimal.
public record Hash(String hex) {

  private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{64}");

  /// What the first link of a chain follows.
  public static final Hash ZERO = new Hash("0".repeat(64));

  public Hash {
    if (!WRITTEN.matcher(hex).matches()) {
      throw new IllegalArgumentException("not a SHA-256 value");
    }
  }

  /// The plain SHA-256 of a file or text, as any other program computes it.
  public static Hash of(byte[] content) {
    return ofBytes(sha256().digest(content));
  }

  public static Hash ofBytes(byte[] value) {
    return new Hash(HexFormat.of().formatHex(value));
  }

  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  /// With one leading byte that says what is hashed, so that a leaf can never pass for a node.
  static Hash of(Purpose purpose, byte[]... parts) {
    var digest = sha256();
    digest.update(purpose.prefix());
    for (var part : parts) {
      digest.update(part);
    }
    return ofBytes(digest.digest());
  }

  enum Purpose {
    /// As in RFC 6962, section 2.1.
    LEAF,
    NODE,
    LINK,
    COMMITMENT;

    byte prefix() {
      return switch (this) {
        case LEAF -> 0;
        case NODE -> 1;
        case LINK -> 2;
        case COMMITMENT -> 3;
      };
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
