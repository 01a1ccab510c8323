package vn.chibo.standalone;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A setting as somebody wrote it before the program started: a system property, or the environment
/// variable of the same name in capitals. The application's own configuration is not there yet.
final class Setting {

  private Setting() {}

  static Optional<String> of(String property) {
    return Optional.ofNullable(System.getProperty(property))
        .or(() -> Optional.ofNullable(System.getenv(variable(property))))
        .filter(value -> !value.isBlank());
  }

  static String variable(String property) {
    return property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }

  /// Tells the application; what somebody wrote himself stays.
  static void suggest(Map<String, String> settings) {
    settings.forEach((property, value) -> {
      if (of(property).isEmpty()) {
        System.setProperty(property, value);
      }
    });
  }

  /// Refuses to start with one sentence that names everything that is missing.
  static void require(String reason, String... properties) {
    var missing =
        java.util.Arrays.stream(properties)
            .filter(property -> of(property).isEmpty())
            .map(Setting::variable)
            .toList();
    if (!missing.isEmpty()) {
      throw new StartRefused(reason + " Missing: " + String.join(", ", missing) + ".");
    }
  }
}
