package vn.chibo.attendance;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// A tick from a page without script.
class TickForm {

  @RestForm @Nullable String mark;
  @RestForm @Nullable String site;
  @RestForm @Nullable String reason;

  /// The page to return to.
  @RestForm @Nullable String back;

  TickBody body() {
    return new TickBody(null, null, mark, site, reason);
  }
}
