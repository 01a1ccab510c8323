package vn.chibo.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.chibo.identity.MeetingPass;

/// The cookie of a meeting pass: one a browser, for the evening it was last at.
final class PassCookie {

  private PassCookie() {}

  static Optional<String> of(RoutingContext request) {
    return Optional.ofNullable(request.request().getCookie(MeetingPass.NAME)).map(Cookie::getValue);
  }

  static void give(RoutingContext request, String token, Instant now, Instant until) {
    add(request, token, Duration.between(now, until));
  }

  /// On a shared machine nobody finds the pass of who was here before.
  static void takeBack(RoutingContext request) {
    add(request, "", Duration.ZERO);
  }

  /// Its path is the whole service, so that signing out can take it back.
  private static void add(RoutingContext request, String value, Duration lasts) {
    request
        .response()
        .addCookie(
            Cookie.cookie(MeetingPass.NAME, value)
                .setPath("/")
                .setMaxAge(Math.max(0, lasts.toSeconds()))
                .setHttpOnly(true)
                .setSecure(request.request().isSSL())
                .setSameSite(CookieSameSite.STRICT));
  }
}
