package vn.chibo.reform;

import java.util.UUID;
import vn.chibo.kernel.Refusal;

record ReorganisationId(UUID value) {

  /// Reads a path parameter; what is no id is no page either.
  public static ReorganisationId fromString(String text) {
    try {
      return new ReorganisationId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw Refusal.missing("no-such-page");
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
