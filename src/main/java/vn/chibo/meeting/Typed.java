package vn.chibo.meeting;

import jakarta.ws.rs.core.MultivaluedMap;
import java.text.Normalizer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody typed into a form, stripped and with its letters composed.
record Typed(MultivaluedMap<String, String> fields) {

  /// Empty for a field that did not come.
  String text(String name) {
    var value = fields.getFirst(name);
    return value == null ? "" : Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
  }

  boolean has(String name) {
    return !text(name).isEmpty();
  }

  /// Null for what is no id.
  @Nullable UUID id(String name) {
    try {
      return UUID.fromString(text(name));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /// -1 for what is no whole number of at most nine digits.
  int number(String name) {
    var digits = text(name);
    return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : -1;
  }
}
