package vn.chibo.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;

/// Whether the way by which somebody came in still stands open. What lasts longer than one request
/// asks it again and again, because the tables know neither accounts nor screens but only whom they
/// speak for (decision 9).
@ApplicationScoped
public class StillOpen {

  private final Database database;
  private final Clock clock;

  StillOpen(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// In the transaction of this very actor. Refuses `no-account`, `screen-closed` and
  /// `link-revoked`; a site keeper's link lasts as long as its site.
  public Uni<Void> check(Actor actor) {
    return switch (actor) {
      case Actor.Person person ->
          must(PERSON, Map.of("member", person.member()), Refusal.forbidden("no-account"));
      case Actor.ClerkScreen screen ->
          must(
              SCREEN,
              Map.of("screen", screen.screen(), "now", clock.instant()),
              Refusal.gone("screen-closed"));
      case Actor.LinkHolder holder ->
          must(
              LINK,
              Map.of("link", holder.link(), "now", clock.instant()),
              Refusal.gone("link-revoked"));
      case Actor.SiteKeeper _ -> Uni.createFrom().voidItem();
    };
  }

  private Uni<Void> must(String open, Map<String, ?> values, Refusal refusal) {
    return database
        .find(Integer.class, open, values)
        .plug(Absent.fails(() -> refusal))
        .replaceWithVoid();
  }

  private static final String PERSON =
      """
      select 1 from account a
      where a.member = :member and a.disabled_at is null
      limit 1
      """;

  private static final String SCREEN =
      """
      select 1 from clerk_screen s
      where s.id = :screen and s.closed_at is null and s.expires_at > :now
      """;

  private static final String LINK =
      """
      select 1 from personal_link l
      where l.id = :link and l.revoked_at is null and l.expires_at > :now
      """;
}
