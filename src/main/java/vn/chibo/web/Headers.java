package vn.chibo.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// What every answer tells the browser to refuse. An answer that says nothing about caching is a
/// personal one and is not kept.
class Headers {

  private static final String DEVICES = "geolocation=(), payment=(), usb=(), browsing-topics=()";

  private final Page page;
  private final ContentPolicy policy;

  Headers(Page page, ContentPolicy policy) {
    this.page = page;
    this.policy = policy;
  }

  @ServerResponseFilter
  public void add(ContainerRequestContext request, ContainerResponseContext response) {
    var headers = response.getHeaders();
    headers.putSingle("X-Content-Type-Options", "nosniff");
    headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("no-store"));
    if (isPage(response)) {
      headers.putSingle("Referrer-Policy", "same-origin");
      headers.putSingle("Permissions-Policy", DEVICES);
      headers.putSingle("Content-Security-Policy", policy.of(page.framed()));
    }
    if (Language.isHttps(request)) {
      headers.putSingle("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }

  private static boolean isPage(ContainerResponseContext response) {
    var type = response.getMediaType();
    return type != null && type.isCompatible(MediaType.TEXT_HTML_TYPE);
  }
}
