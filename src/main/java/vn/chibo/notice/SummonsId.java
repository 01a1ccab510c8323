package vn.chibo.notice;

import java.util.UUID;
import vn.chibo.kernel.Refusal;

/// One person called to one meeting.
public record SummonsId(UUID value) {

  /// Reads a path parameter; what is no id is no page either.
  public static SummonsId fromString(String text) {
    try {
      return new SummonsId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw Refusal.missing("no-such-page");
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
