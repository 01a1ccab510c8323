package vn.chibo.identity;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.Subject;

/// The doors without an account: each opens to a secret that its cookie carries, looked up by hash.
@RequestScoped
class Doors {

  static final String LINK = "link";
  static final String SITE = "site";
  static final String SCREEN = "screen";

  private final Database database;
  private final RoutingContext request;
  private final Clock clock;

  Doors(Database database, RoutingContext request, Clock clock) {
    this.database = database;
    this.request = request;
    this.clock = clock;
  }

  record Link(
      UUID link,
      UUID summons,
      UUID meeting,
      UUID member,
      boolean onPaper,
      Instant expiresAt,
      @Nullable Instant revokedAt) {

    Actor.LinkHolder holder() {
      return new Actor.LinkHolder(summons, link, meeting, member, onPaper);
    }
  }

  record Site(UUID site, UUID meeting) {}

  record Screen(UUID screen, UUID meeting, Instant expiresAt, @Nullable Instant closedAt) {}

  Uni<Actor.LinkHolder> link(UUID summons) {
    return findLink(brought(LINK, "link-unknown"))
        .invoke(link -> mustBe(link.summons().equals(summons), "link-unknown"))
        .map(Link::holder);
  }

  /// The link of this secret if it still opens: `link-unknown`, `link-revoked` and `link-expired`
  /// are told apart, because the reader can do something different about each.
  Uni<Link> findLink(Secret secret) {
    return look(Link.class, FIND_LINK, secret, "link-unknown").invoke(this::mustStillOpen);
  }

  Uni<Actor.SiteKeeper> site(UUID site) {
    return findSite(brought(SITE, "site-link-unknown"))
        .invoke(found -> mustBe(found.site().equals(site), "site-link-unknown"))
        .map(found -> new Actor.SiteKeeper(found.site(), found.meeting()));
  }

  Uni<Site> findSite(Secret secret) {
    return look(Site.class, FIND_SITE, secret, "site-link-unknown");
  }

  Uni<Actor.ClerkScreen> screen(UUID meeting) {
    return findScreen(brought(SCREEN, "screen-unknown"))
        .invoke(found -> mustBe(found.meeting().equals(meeting), "screen-unknown"))
        .map(found -> new Actor.ClerkScreen(found.screen(), found.meeting()));
  }

  Uni<Screen> findScreen(Secret secret) {
    return look(Screen.class, FIND_SCREEN, secret, "screen-unknown").invoke(this::mustBeLit);
  }

  private <R> Uni<R> look(Class<R> row, String sql, Secret secret, String slug) {
    return database
        .as(Subject.job("door"), () -> database.find(row, sql, Map.of("hash", secret.hash())))
        .plug(Absent.fails(() -> Refusal.missing(slug)));
  }

  private void mustStillOpen(Link link) {
    if (link.revokedAt() != null) {
      throw Refusal.gone("link-revoked");
    }
    if (!clock.instant().isBefore(link.expiresAt())) {
      throw Refusal.gone("link-expired");
    }
  }

  private void mustBeLit(Screen screen) {
    if (screen.closedAt() != null || !clock.instant().isBefore(screen.expiresAt())) {
      throw Refusal.gone("screen-closed");
    }
  }

  private static void mustBe(boolean right, String slug) {
    if (!right) {
      throw Refusal.missing(slug);
    }
  }

  Secret brought(String cookie, String slug) {
    var found = request.request().getCookie(cookie);
    if (found == null) {
      throw Refusal.missing(slug);
    }
    return new Secret(found.getValue());
  }

  private static final String FIND_LINK =
      """
      select link, summons, meeting, member, on_paper, expires_at, revoked_at
      from link_by_hash(:hash)
      """;

  private static final String FIND_SITE = "select site, meeting from site_by_hash(:hash)";

  private static final String FIND_SCREEN =
      "select screen, meeting, expires_at, closed_at from clerk_screen_by_hash(:hash)";
}
