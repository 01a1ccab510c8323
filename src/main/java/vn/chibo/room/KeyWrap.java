package vn.chibo.room;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.chibo.kernel.MasterKey;

/// Private keys lie in the database only wrapped with a key derived from the master key (decision
/// 10): AES-256-GCM, the key's id bound to it, so that rows cannot be exchanged.
@ApplicationScoped
class KeyWrap {

  private static final int IV_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeySpec wrapping;
  private final SecureRandom random = new SecureRandom();

  KeyWrap(MasterKey master) {
    this.wrapping = new SecretKeySpec(master.bytesFor("room-keys"), "AES");
  }

  byte[] wrapped(String kid, PrivateKey key) {
    var iv = new byte[IV_BYTES];
    random.nextBytes(iv);
    try {
      var secret = cipher(Cipher.ENCRYPT_MODE, kid, iv).doFinal(key.getEncoded());
      return ByteBuffer.allocate(IV_BYTES + secret.length).put(iv).put(secret).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JDK cannot wrap a key.", e);
    }
  }

  /// Fails with a sentence when the key was wrapped under another master key.
  PrivateKey unwrapped(String kid, byte[] wrapped) {
    var bytes = ByteBuffer.wrap(wrapped);
    var iv = new byte[IV_BYTES];
    bytes.get(iv);
    var secret = new byte[bytes.remaining()];
    bytes.get(secret);
    try {
      var encoded = cipher(Cipher.DECRYPT_MODE, kid, iv).doFinal(secret);
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "Room key %s does not open with this master key.".formatted(kid), e);
    }
  }

  private Cipher cipher(int mode, String kid, byte[] iv) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, wrapping, new GCMParameterSpec(TAG_BITS, iv));
    cipher.updateAAD(kid.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
