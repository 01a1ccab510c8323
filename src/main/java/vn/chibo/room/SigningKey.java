package vn.chibo.room;

import java.security.PrivateKey;

/// The key that signs now, under the id by which the room server asks for its public half.
record SigningKey(String kid, PrivateKey key) {

  @Override
  public String toString() {
    return "SigningKey[%s]".formatted(kid);
  }
}
