package vn.chibo.kernel;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// The one secret of an installation (decision 10). Every other secret of ours is derived from it
/// with HKDF (RFC 5869) and a purpose, so it is the same after each start and losing one tells
/// nothing about another.
public final class MasterKey {

  private static final int BYTES = 32;

  private final byte[] key;

  private MasterKey(byte[] key) {
    this.key = key.clone();
  }

  public static MasterKey random() {
    var key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    return new MasterKey(key);
  }

  /// Reads what [#base64] wrote. Fails with a sentence when it is no key of 32 bytes or more.
  public static MasterKey of(String base64) {
    byte[] key = Base64.getDecoder().decode(base64.strip());
    if (key.length < BYTES) {
      throw new IllegalArgumentException("The master key must hold at least 32 bytes in Base64.");
    }
    return new MasterKey(key);
  }

  /// 32 bytes for this purpose and no other.
  public byte[] bytesFor(String purpose) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(
              HKDFParameterSpec.ofExtract()
                  .addIKM(key)
                  .thenExpand(purpose.getBytes(java.nio.charset.StandardCharsets.UTF_8), BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JDK has no HKDF-SHA256.", e);
    }
  }

  /// The same as 43 letters, digits, `-` and `_`: a password.
  public String textFor(String purpose) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytesFor(purpose));
  }

  public String base64() {
    return Base64.getEncoder().encodeToString(key);
  }

  @Override
  public String toString() {
    return "MasterKey[hidden]";
  }
}
