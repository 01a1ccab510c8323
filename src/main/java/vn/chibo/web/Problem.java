package vn.chibo.web;

import java.util.Map;
import vn.chibo.kernel.Refusal;

/// A no on its way out. `reference` is the number under which the log tells the operator more; it
/// is empty where the answer says all there is to say.
record Problem(int status, String slug, Map<String, Object> values, String reference) {

  static Problem of(Refusal refusal) {
    return new Problem(refusal.status(), refusal.slug(), refusal.values(), "");
  }

  static Problem plain(int status) {
    return new Problem(status, slugOf(status), Map.of(), "");
  }

  static Problem unavailable() {
    return plain(503);
  }

  static Problem unexpected(String reference) {
    return new Problem(500, "unexpected", Map.of(), reference);
  }

  private static String slugOf(int status) {
    return switch (status) {
      case 401 -> "not-signed-in";
      case 403 -> "not-allowed";
      case 404 -> "page-missing";
      case 405 -> "method-unknown";
      case 406, 415 -> "kind-unknown";
      case 413 -> "too-large";
      case 503 -> "part-missing";
      default -> status < 500 ? "unreadable" : "unexpected";
    };
  }
}
