package vn.chibo.meeting;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import vn.chibo.kernel.Refusal;

@Embeddable
public record MeetingId(UUID value) {

  /// Reads a path parameter; what is no id is no page either.
  public static MeetingId fromString(String text) {
    try {
      return new MeetingId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw Refusal.missing("no-such-page");
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
