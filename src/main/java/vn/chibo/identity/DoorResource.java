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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestPath;

/// Exchanges the secret in a link for a cookie and a clean address, because proxies log paths.
/// Opening a link changes nothing in the tables: mail scanners open links too (decision 2).
@Path("/")
class DoorResource {

  private static final Duration DEVICE_LASTS = Duration.ofDays(400);
  private static final Duration SITE_COOKIE_LASTS = Duration.ofDays(7);

  private final Doors doors;
  private final RoutingContext request;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  DoorResource(Doors doors, RoutingContext request, Clock clock) {
    this.doors = doors;
    this.request = request;
    this.clock = clock;
  }

  @GET
  @Path("m/{secret}")
  public Uni<Response> openLink(@RestPath String secret) {
    return doors
        .findLink(new Secret(secret))
        .map(link -> enter("/invitation/" + link.summons(), Doors.LINK, secret, link.expiresAt()));
  }

  @GET
  @Path("s/{secret}")
  public Uni<Response> openSite(@RestPath String secret) {
    return doors
        .findSite(new Secret(secret))
        .map(site ->
            enter(
                "/sites/" + site.site(),
                Doors.SITE,
                secret,
                clock.instant().plus(SITE_COOKIE_LASTS)));
  }

  @GET
  @Path("c/{secret}")
  public Uni<Response> openScreen(@RestPath String secret) {
    return doors
        .findScreen(new Secret(secret))
        .map(screen ->
            toTheBoard(
                enter("/screens/" + screen.meeting(), Doors.SCREEN, secret, screen.expiresAt())));
  }

  /// The cookie is for all pages of the screen; the evening begins with its roll.
  private static Response toTheBoard(Response entered) {
    return Response.seeOther(URI.create(entered.getLocation().getPath() + "/board")).build();
  }

  /// The cookie outlives the browser, because a check-in made without a network may be sent after
  /// the phone was switched off and on; it never outlives what it opens.
  private Response enter(String page, String cookie, String secret, Instant until) {
    var lasts = Duration.between(clock.instant(), until);
    add(Cookie.cookie(cookie, secret).setPath(page).setMaxAge(Math.max(0, lasts.toSeconds())));
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
