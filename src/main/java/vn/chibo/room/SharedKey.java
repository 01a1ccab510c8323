package vn.chibo.room;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/// A key that the room server and we share. It is compared in constant time and never printed.
public record SharedKey(String text) {

  private static final int SHORTEST = 20;
  private static final String SCHEME = "Bearer ";

  /// Called by the configuration.
  public static SharedKey of(String text) {
    return new SharedKey(text.strip());
  }

  boolean isTooShort() {
    return text.length() < SHORTEST;
  }

  /// Whether the header brings this key as a bearer.
  boolean isBroughtBy(@Nullable String authorization) {
    var brought = authorization == null ? "" : authorization;
    return MessageDigest.isEqual(bytes(brought), bytes(SCHEME + text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "SharedKey[hidden]";
  }
}
