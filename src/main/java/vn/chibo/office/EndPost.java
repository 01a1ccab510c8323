package vn.chibo.office;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;

/// Ends a post by a decision. What it opened closes in the same moment: posts are read in each
/// transaction, and open boards are called by the database. When it was the last post of its holder
/// his account is closed with it, and the sign-in server is told (decision 22).
@ApplicationScoped
class EndPost {

  private final Database database;
  private final OfficePosts posts;
  private final CloseAccounts closeAccounts;
  private final Trail trail;
  private final Clock clock;

  EndPost(
      Database database, OfficePosts posts, CloseAccounts closeAccounts, Trail trail, Clock clock) {
    this.database = database;
    this.posts = posts;
    this.closeAccounts = closeAccounts;
    this.trail = trail;
    this.clock = clock;
  }

  /// @param until the first day on which it is not held any more
  record Wish(LocalDate until, String decision) {}

  /// Ended twice for the same day, the first stands. Refuses `no-such-organisation`,
  /// `no-such-post`, `post-not-yours-to-give`, `post-for-oneself`, `post-ends-before-it-began` and
  /// `post-ended-already`.
  Uni<Void> end(Actor.Person person, UUID organisation, PostId post, Wish wish) {
    return database
        .as(person.subject(), () -> endHeld(person, organisation, post, wish))
        .chain(closed -> closed ? closeAccounts.tellNow() : Uni.createFrom().voidItem());
  }

  private Uni<Boolean> endHeld(Actor.Person person, UUID organisation, PostId post, Wish wish) {
    return posts
        .place(organisation)
        .chain(place -> hold(person, place, post))
        .chain(held -> end(person, organisation, held, wish));
  }

  /// The post, if this person may end it.
  Uni<GivenPost> hold(Actor.Person person, Place place, PostId post) {
    return posts.one(place.id(), post).invoke(held -> mustBeHis(person, place, held));
  }

  private static void mustBeHis(Actor.Person person, Place place, GivenPost held) {
    if (!place.gives(held.role())) {
      throw Refusal.forbidden("post-not-yours-to-give");
    }
    if (held.member().equals(person.member())) {
      throw Refusal.forbidden("post-for-oneself");
    }
  }

  private Uni<Boolean> end(Actor.Person person, UUID organisation, GivenPost held, Wish wish) {
    if (wish.until().isBefore(held.fromOn())) {
      throw Refusal.invalid("post-ends-before-it-began");
    }
    if (wish.until().equals(held.untilOn())) {
      return Uni.createFrom().item(false);
    }
    if (held.endsBy(wish.until())) {
      throw Refusal.conflict("post-ended-already");
    }
    return database
        .run(
            END,
            Map.of(
                "id",
                held.id(),
                "until",
                wish.until(),
                "decision",
                wish.decision(),
                "person",
                person.member(),
                "at",
                clock.instant()))
        .chain(() -> trail.append(fact(person, organisation, held, wish)))
        .chain(() -> closeAccounts.closeWith(held.member(), person.subject(), organisation));
  }

  private static Fact fact(Actor.Person person, UUID organisation, GivenPost held, Wish wish) {
    return Fact.of("POST_ENDED", person.subject())
        .inCell(organisation)
        .with(
            Map.of(
                "member", held.member(),
                "role", held.role().name(),
                "until", wish.until().toString(),
                "decision", wish.decision()));
  }

  private static final String END =
      """
      update post
      set until_on = :until, end_decision = :decision, ended_by = :person, ended_at = :at
      where id = :id
      """;
}
