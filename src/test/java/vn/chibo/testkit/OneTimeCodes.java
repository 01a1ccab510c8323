package vn.chibo.testkit;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The codes of one authenticator (RFC 6238). Keycloak takes each code once and the windows beside
/// the present one, so three codes are good within half a minute; a code given is never given
/// again.
public final class OneTimeCodes {

  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int SECONDS = 30;

  private final byte[] secret;
  private long last;

  public OneTimeCodes(String base32) {
    this.secret = decoded(base32);
  }

  /// The next code not given yet. Waits for the next window when all three were given.
  public synchronized String next() {
    long present = Instant.now().getEpochSecond() / SECONDS;
    long window = Math.max(last + 1, present - 1);
    if (window > present + 1) {
      org.awaitility.Awaitility.await()
          .atMost(java.time.Duration.ofSeconds(40))
          .until(() -> Instant.now().getEpochSecond() / SECONDS + 1 >= window);
    }
    last = window;
    return code(window);
  }

  private String code(long window) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      byte[] hash = mac.doFinal(java.nio.ByteBuffer.allocate(8).putLong(window).array());
      int offset = hash[hash.length - 1] & 0xf;
      int number = java.nio.ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fff_ffff;
      return String.format(Locale.ROOT, "%06d", number % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] decoded(String base32) {
    var bytes = java.nio.ByteBuffer.allocate(base32.length() * 5 / 8);
    int held = 0;
    int bits = 0;
    for (char letter : base32.toCharArray()) {
      held = held << 5 | BASE32.indexOf(letter);
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.put((byte) (held >> bits));
      }
    }
    return bytes.array();
  }
}
