package vn.chibo.exchange;

import java.util.UUID;
import vn.chibo.kernel.Refusal;

/// One file that was brought in and checked.
public record RunId(UUID value) {

  /// Reads a path parameter; what is no id is no page either.
  public static RunId fromString(String text) {
    try {
      return new RunId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw Refusal.missing("no-such-page");
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
