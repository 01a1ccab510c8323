package vn.chibo.kernel;

import jakarta.ws.rs.core.MultivaluedMap;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody typed into a form, stripped and with its letters composed. A zero byte, which no
/// keyboard types and no table takes, is left out.
public record Typed(MultivaluedMap<String, String> fields) {

  /// Empty for a field that did not come.
  public String text(String name) {
    var value = fields.getFirst(name);
    return value == null
        ? ""
        : Normalizer.normalize(value.replace("\0", "").strip(), Normalizer.Form.NFC);
  }

  public boolean has(String name) {
    return !text(name).isEmpty();
  }

  /// Null for what is no id.
  public @Nullable UUID id(String name) {
    try {
      return UUID.fromString(text(name));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /// -1 for what is no whole number of at most nine digits.
  public int number(String name) {
    var digits = text(name);
    return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : -1;
  }

  /// The day in the three boxes day, month, year, whose names begin with this prefix; null for what
  /// is no day.
  public @Nullable LocalDate day(String prefix) {
    try {
      return LocalDate.of(
          number(prefix + "year"), number(prefix + "month"), number(prefix + "day"));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
