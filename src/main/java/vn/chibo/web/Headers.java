package vn.chibo.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// What every page tells the browser to refuse. What holds for every answer is [EveryAnswer]'s.
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
