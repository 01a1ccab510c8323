package vn.chibo.conference;

import java.util.UUID;
import vn.chibo.kernel.Refusal;

record ConferenceId(UUID value) {

  /// Reads a path parameter; what is no id is no page either.
  public static ConferenceId fromString(String text) {
    try {
      return new ConferenceId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw Refusal.missing("no-such-page");
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
