package vn.chibo.office;

import java.util.UUID;
import vn.chibo.kernel.Refusal;

record PostId(UUID value) {

  /// Reads a path parameter; what is no id is no page either.
  public static PostId fromString(String text) {
    try {
      return new PostId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw Refusal.missing("no-such-page");
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
