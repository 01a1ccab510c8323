package vn.chibo.identity;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestPath;

/// Exchanges the secret in a link for a cookie and a clean address, because proxies log paths.
/// Opening a link changes nothing in the tables: mail scanners open links too (decision 2).
@Path("/")
class DoorResource {

  private static final Duration DEVICE_LASTS = Duration.ofDays(400);

  private final Doors doors;
  private final RoutingContext request;
  private final SecureRandom random = new SecureRandom();

  DoorResource(Doors doors, RoutingContext request) {
    this.doors = doors;
    this.request = request;
  }

  @GET
  @Path("m/{secret}")
  public Uni<Response> openLink(@RestPath String secret) {
    return doors
        .findLink(new Secret(secret))
        .map(link -> enter("/invitation/" + link.summons(), Doors.LINK, secret));
  }

  @GET
  @Path("s/{secret}")
  public Uni<Response> openSite(@RestPath String secret) {
    return doors
        .findSite(new Secret(secret))
        .map(site -> enter("/sites/" + site.site(), Doors.SITE, secret));
  }

  @GET
  @Path("c/{secret}")
  public Uni<Response> openScreen(@RestPath String secret) {
    return doors
        .findScreen(new Secret(secret))
        .map(screen -> enter("/screens/" + screen.meeting(), Doors.SCREEN, secret));
  }

  private Response enter(String page, String cookie, String secret) {
    add(Cookie.cookie(cookie, secret).setPath(page));
    if (request.request().getCookie(Device.COOKIE) == null) {
      add(
          Cookie.cookie(Device.COOKIE, Secret.fresh(random).text())
              .setPath("/")
              .setMaxAge(DEVICE_LASTS.toSeconds()));
    }
    return Response.seeOther(URI.create(page)).build();
  }

  private void add(Cookie cookie) {
    request
        .response()
        .addCookie(
            cookie
                .setHttpOnly(true)
                .setSecure(request.request().isSSL())
                .setSameSite(CookieSameSite.LAX));
  }
}
