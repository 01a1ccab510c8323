package vn.chibo.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Refusal;

/// A page of another site may not act in the name of who is signed in here. What changes something
/// and comes with our cookies must come from our own pages: the browser says so in Sec-Fetch-Site,
/// an older one in Origin; one that says neither is refused. Callers without cookies carry their
/// own key and cannot be abused this way.
class SameOrigin {

  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OURS = Set.of("same-origin", "none");

  /// Machines with keys of their own call here, never a browser.
  private static final String ROOM_SERVER = "/jitsi/";

  @ServerRequestFilter(preMatching = true)
  public void refuseForeignForms(ContainerRequestContext request) {
    if (HARMLESS.contains(request.getMethod()) || request.getCookies().isEmpty()) {
      return;
    }
    if (!request.getUriInfo().getPath().startsWith(ROOM_SERVER) && !isOurs(request)) {
      throw Refusal.forbidden("foreign-origin");
    }
  }

  private static boolean isOurs(ContainerRequestContext request) {
    var site = request.getHeaderString("Sec-Fetch-Site");
    return site != null ? OURS.contains(site) : isOurs(request.getHeaderString("Origin"), request);
  }

  private static boolean isOurs(@Nullable String origin, ContainerRequestContext request) {
    try {
      return origin != null && sameHost(new URI(origin), request);
    } catch (java.net.URISyntaxException e) {
      return false;
    }
  }

  private static boolean sameHost(URI origin, ContainerRequestContext request) {
    var host = request.getHeaderString(HttpHeaders.HOST);
    return origin.getAuthority() != null && origin.getAuthority().equals(host);
  }
}
