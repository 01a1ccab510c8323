package vn.chibo.web;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.chibo.kernel.Refusal;

/// Refuses what is too large before it is read, with a page that says what to do; the server's own
/// limit would only cut the connection.
class BodyLimit {

  private static final int MEGABYTE = 1024 * 1024;

  private final Instance<WebConfig> config;

  BodyLimit(Instance<WebConfig> config) {
    this.config = config;
  }

  @ServerRequestFilter(preMatching = true)
  public void refuseTooLarge(ContainerRequestContext request) {
    long limit = config.get().largestBody();
    if (request.getLength() > limit) {
      throw Refusal.tooLarge("too-large", Map.of("megabytes", limit / MEGABYTE));
    }
  }
}
