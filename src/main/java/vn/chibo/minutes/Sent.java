package vn.chibo.minutes;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads single words of what was sent; what cannot be read is empty.
final class Sent {

  private Sent() {}

  static String composed(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
  }

  static Optional<UUID> id(@Nullable String text) {
    try {
      return text == null || text.isBlank()
          ? Optional.empty()
          : Optional.of(UUID.fromString(text.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// "19:30", "19.30", "19h30" or "19h".
  static Optional<LocalTime> hour(String text) {
    var parts = text.split("[:.hg]", -1);
    try {
      return parts.length == 2 && parts[0].matches("[0-9]{1,2}") && parts[1].matches("[0-9]{0,2}")
          ? Optional.of(LocalTime.of(Integer.parseInt(parts[0]), minutes(parts[1])))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int minutes(String text) {
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }
}
