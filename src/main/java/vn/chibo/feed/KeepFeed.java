package vn.chibo.feed;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Secret;
import vn.chibo.kernel.Database;

/// Makes the secret of a feed and takes it back. There is one a member and one a cell: a new one
/// ends the old.
@ApplicationScoped
class KeepFeed {

  private final Database database;
  private final Trail trail;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  KeepFeed(Database database, Trail trail, Clock clock) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
  }

  /// Since when there is a feed; null without one. Inside the person's transaction.
  Uni<@Nullable Instant> since(Owner owner) {
    return database.find(Instant.class, SINCE, values(owner));
  }

  /// The new secret is told this once. Inside the transaction of a person who may; row-level
  /// security asks again.
  Uni<Secret> make(Actor.Person person, Owner owner) {
    var secret = Secret.fresh(random);
    var values = acting(person, owner);
    values.put("hash", secret.hash());
    return end(person, owner)
        .chain(() -> database.run(MAKE, values))
        .chain(() -> trail.append(fact("FEED_MADE", person, owner)))
        .replaceWith(secret);
  }

  /// The second time there is none left, and no fact is written.
  Uni<Void> revoke(Actor.Person person, Owner owner) {
    return end(person, owner)
        .chain(ended ->
            ended == 0
                ? Uni.createFrom().voidItem()
                : trail.append(fact("FEED_REVOKED", person, owner)));
  }

  private Uni<Integer> end(Actor.Person person, Owner owner) {
    return database.run(END, acting(person, owner));
  }

  private static Map<String, @Nullable Object> values(Owner owner) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("member", owner.member());
    values.put("cell", owner.cell());
    return values;
  }

  private Map<String, @Nullable Object> acting(Actor.Person person, Owner owner) {
    var values = values(owner);
    values.put("person", person.member());
    values.put("at", clock.instant());
    return values;
  }

  /// A cell's feed is a matter of its cell; one's own is one's own.
  private static Fact fact(String kind, Actor.Person person, Owner owner) {
    var fact = Fact.of(kind, person.subject());
    return switch (owner) {
      case Owner.OfCell(var cell) -> fact.inCell(cell.value());
      case Owner.OfMember(var member) -> fact.with(Map.of("member", member.value()));
    };
  }

  private static final String SAME_OWNER =
      """
      (member = cast(:member as uuid) or cell = cast(:cell as uuid)) and revoked_at is null
      """;

  private static final String SINCE = "select made_at from calendar_feed where " + SAME_OWNER;

  private static final String END =
      "update calendar_feed set revoked_at = :at, revoked_by = :person where " + SAME_OWNER;

  private static final String MAKE =
      """
      insert into calendar_feed (member, cell, secret_hash, made_by, made_at)
      values (cast(:member as uuid), cast(:cell as uuid), :hash, :person, :at)
      """;
}
