package vn.chibo.ballot;

import java.util.UUID;
import vn.chibo.kernel.Refusal;

public record MotionId(UUID value) {

  /// Reads a path parameter; what is no id is no page either.
  public static MotionId fromString(String text) {
    try {
      return new MotionId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw Refusal.missing("no-such-motion");
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
