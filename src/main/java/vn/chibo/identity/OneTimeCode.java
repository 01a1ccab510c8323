package vn.chibo.identity;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The code that an authenticator app shows (RFC 6238): six digits, a new one each half minute, as
/// `keycloak-realm.json` asks for.
final class OneTimeCode {

  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int SECONDS = 30;
  private static final int DIGITS = 6;

  private OneTimeCode() {}

  /// @param secret in Base32, as the app takes it
  static String at(Instant instant, String secret) {
    return at(instant, decoded(secret), DIGITS);
  }

  static String at(Instant instant, byte[] key, int digits) {
    var hash = hash(key, Math.floorDiv(instant.getEpochSecond(), SECONDS));
    int offset = hash[hash.length - 1] & 0xf;
    int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
    var figures = String.format(Locale.ROOT, "%010d", number);
    return figures.substring(figures.length() - digits);
  }

  private static byte[] hash(byte[] key, long window) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key, "HmacSHA1"));
      return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(window).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA1", e);
    }
  }

  private static byte[] decoded(String base32) {
    var bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
    int held = 0;
    int bits = 0;
    for (int i = 0; i < base32.length(); i++) {
      held = (held << 5) | BASE32.indexOf(base32.charAt(i));
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.put((byte) (held >> bits));
      }
    }
    return bytes.array();
  }
}
