package vn.chibo.identity;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/// The device a request comes from: a random cookie, kept as a hash, that a link is bound to by its
/// first action (decision 2). It names no person.
@RequestScoped
public class Device {

  static final String COOKIE = "device";

  private final RoutingContext request;

  Device(RoutingContext request) {
    this.request = request;
  }

  /// SHA-256 of the device's cookie; empty for a browser that takes no cookies.
  public Optional<byte[]> hash() {
    return Optional.ofNullable(request.request().getCookie(COOKIE))
        .map(cookie -> new Secret(cookie.getValue()).hash());
  }
}
