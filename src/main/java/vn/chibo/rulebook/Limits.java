package vn.chibo.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far a committee may decide otherwise (R0): not at all, within bounds, or one of a list. Only
/// whole numbers, yes and no, and codes that the file lists can be decided; longer things, as a
/// list of reasons, change with a rule-set file.
///
/// @param oneOf the values to choose from; empty where any within the bounds will do
public record Limits(
    Kind kind,
    boolean fixed,
    @Nullable Integer least,
    @Nullable Integer most,
    List<JsonNode> oneOf) {

  /// What is typed for a value.
  public enum Kind {
    NUMBER,
    FLAG,
    CODE,
    /// Too long to be typed.
    WHOLE
  }

  public Limits {
    oneOf = List.copyOf(oneOf);
  }

  /// Whether a committee may decide otherwise at all.
  public boolean isOpen() {
    return !fixed
        && switch (kind) {
          case NUMBER, FLAG -> true;
          case CODE -> !oneOf.isEmpty();
          case WHOLE -> false;
        };
  }

  /// Whether a committee may decide this.
  public boolean allow(JsonNode value) {
    return isOpen() && isOffered(value) && fits(value);
  }

  /// As [#allow], for a value in JSON.
  public boolean allowJson(String value) {
    return allow(KeptJson.value(value));
  }

  boolean isOffered(JsonNode value) {
    return oneOf.isEmpty()
        || oneOf.stream().anyMatch(offered -> plain(offered).equals(plain(value)));
  }

  private boolean fits(JsonNode value) {
    return switch (kind) {
      case NUMBER -> value.isInt() && value.intValue() >= 0 && isWithin(value.intValue());
      case FLAG -> value.isBoolean();
      case CODE -> true;
      case WHOLE -> false;
    };
  }

  boolean isWithin(int number) {
    return (least == null || number >= least) && (most == null || number <= most);
  }

  /// The value as a file would hold it: a code comes with its words.
  JsonNode written(JsonNode value) {
    return oneOf.stream()
        .filter(offered -> plain(offered).equals(plain(value)))
        .findFirst()
        .orElse(value);
  }

  /// A code stands for the entry that explains it.
  static JsonNode plain(JsonNode value) {
    return value.isObject() && value.has("code") ? value.get("code") : value;
  }
}
