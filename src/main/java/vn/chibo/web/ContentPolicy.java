package vn.chibo.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chibo.room.Rooms;

/// What a page may load, send to and be framed by. Pages hold no inline script or style, so there
/// is no exception; the sign-in server and the room server are named because browsers apply
/// `form-action` to the redirect that follows a form.
@ApplicationScoped
class ContentPolicy {

  private static final String STRICT =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
          + "base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

  private final String policy;

  ContentPolicy(
      WebConfig config,
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<URI> signInServer,
      Rooms rooms) {
    policy = STRICT + also(config.signInOrigin().or(() -> signInServer)) + also(rooms.address());
  }

  private static String also(Optional<URI> server) {
    return server.map(address -> " " + origin(address)).orElse("");
  }

  /// The policy of one page, which may show a page of one other origin.
  String of(Optional<URI> framed) {
    return framed.map(room -> policy + "; frame-src " + origin(room)).orElse(policy);
  }

  private static String origin(URI address) {
    return address.getScheme() + "://" + address.getAuthority();
  }
}
