package vn.chibo.office;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.UUID;
import vn.chibo.identity.Secret;
import vn.chibo.kernel.Refusal;

/// The cookie into which the secret of an invitation is exchanged, because proxies log paths. It is
/// sent to the pages of this invitation only, and lasts an hour.
@RequestScoped
class JoiningDoor {

  private static final String COOKIE = "joining";
  private static final Duration LASTS = Duration.ofHours(1);

  private final RoutingContext request;

  JoiningDoor(RoutingContext request) {
    this.request = request;
  }

  static String page(UUID invitation) {
    return "/joining/" + invitation;
  }

  static String linking(UUID invitation) {
    return "/ky/joining/" + invitation;
  }

  void enter(UUID invitation, Secret secret) {
    add(page(invitation), secret);
    add(linking(invitation), secret);
  }

  private void add(String path, Secret secret) {
    request
        .response()
        .headers()
        .add(
            "Set-Cookie",
            Cookie.cookie(COOKIE, secret.text())
                .setPath(path)
                .setMaxAge(LASTS.toSeconds())
                .setHttpOnly(true)
                .setSecure(request.request().isSSL())
                .setSameSite(CookieSameSite.LAX)
                .encode());
  }

  /// Refuses `invitation-unknown` to a browser that did not come by the link.
  Secret brought() {
    var cookie = request.request().getCookie(COOKIE);
    if (cookie == null) {
      throw Refusal.missing("invitation-unknown");
    }
    return new Secret(cookie.getValue());
  }
}
