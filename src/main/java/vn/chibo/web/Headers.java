package vn.chibo.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// What every answer tells the browser to refuse. Pages hold no inline script or style, so the
/// policy needs no exception; it names the sign-in server because browsers apply `form-action` to
/// the redirect that follows a form.
@Singleton
class Headers {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
          + "base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

  private final Page page;
  private final String signInOrigin;

  Headers(
      Page page,
      WebConfig config,
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<URI> signInServer) {
    this.page = page;
    this.signInOrigin =
        config.signInOrigin().or(() -> signInServer).map(Headers::origin).orElse("");
  }

  @ServerResponseFilter
  public void add(ContainerRequestContext request, ContainerResponseContext response) {
    var headers = response.getHeaders();
    headers.putSingle("X-Content-Type-Options", "nosniff");
    headers.putSingle("Referrer-Policy", "same-origin");
    headers.putSingle(
        "Permissions-Policy", "geolocation=(), payment=(), usb=(), browsing-topics=()");
    headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, java.util.List.of("no-store"));
    if (isPage(response)) {
      headers.putSingle("Content-Security-Policy", policy());
    }
    if (Language.isHttps(request)) {
      headers.putSingle("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }

  private static boolean isPage(ContainerResponseContext response) {
    var type = response.getMediaType();
    return type != null && type.isCompatible(MediaType.TEXT_HTML_TYPE);
  }

  private String policy() {
    var forms = signInOrigin.isEmpty() ? POLICY : POLICY + " " + signInOrigin;
    return page.framed().map(origin -> forms + "; frame-src " + origin(origin)).orElse(forms);
  }

  static String origin(URI address) {
    return address.getScheme() + "://" + address.getAuthority();
  }
}
