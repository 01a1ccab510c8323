package vn.chibo.web;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses a body whose kind is no kind at all; the server's own reader would fail on it.
class BodyKind {

  private static final Pattern KIND = Pattern.compile("[!-~&&[^/;,]]+/[!-~&&[^/;,]]+\\s*(;.*)?");

  @ServerRequestFilter(preMatching = true)
  public void refuseNonsense(ContainerRequestContext request) {
    var kind = request.getHeaderString("Content-Type");
    if (kind != null && !KIND.matcher(kind.strip()).matches()) {
      throw new NotSupportedException();
    }
  }
}
