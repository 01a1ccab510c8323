package vn.chibo.room;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import vn.chibo.identity.Secret;

/// A pair of keys nobody has used yet. RSA, because the room server knows no newer kind.
record FreshKey(String kid, KeyPair pair) {

  private static final int BITS = 2048;
  private static final int PEM_WIDTH = 64;

  /// Takes a tenth of a second and more: not on an event loop.
  static FreshKey made(KeyPurpose purpose) {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      var name = purpose.name().toLowerCase(Locale.ROOT);
      var kid = name + "-" + Secret.fresh(new SecureRandom()).text();
      return new FreshKey(kid, generator.generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has RSA", e);
    }
  }

  PrivateKey privateKey() {
    return pair.getPrivate();
  }

  /// The public half as the room server fetches it: SPKI in PEM.
  String publicPem() {
    var body = Base64.getMimeEncoder(PEM_WIDTH, new byte[] {'\n'});
    return "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n"
        .formatted(body.encodeToString(pair.getPublic().getEncoded()));
  }

  @Override
  public String toString() {
    return "FreshKey[%s]".formatted(kid);
  }
}
