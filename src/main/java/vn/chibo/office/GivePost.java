package vn.chibo.office;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.membership.Role;

/// Gives a dated post by a decision. Who may give which is the database's `gives_post` (decision
/// 22); nobody gives himself one.
@ApplicationScoped
class GivePost {

  private final Database database;
  private final OfficePosts posts;
  private final Trail trail;

  GivePost(Database database, OfficePosts posts, Trail trail) {
    this.database = database;
    this.posts = posts;
    this.trail = trail;
  }

  /// What is to be given. `until` is the first day on which it is not held any more.
  record Wish(
      Role role,
      UUID member,
      String title,
      LocalDate from,
      @Nullable LocalDate until,
      String decision) {}

  sealed interface Giving {
    /// Given, now or by the same form before.
    record Given() implements Giving {}

    /// The cell has a secretary on one of these days.
    record SecretaryThere(OfficePosts.Holder holder) implements Giving {}

    /// The member holds the same post on one of these days.
    record HeldAlready() implements Giving {}

    /// Not all of these days lie within the organisation's life.
    record OutsideItsLife(Place place) implements Giving {}
  }

  /// Refuses `no-such-organisation`, `post-not-yours-to-give`, `post-for-oneself` and
  /// `no-such-candidate`.
  Uni<Giving> give(Actor.Person person, UUID organisation, Wish wish) {
    return database.as(
        person.subject(),
        () ->
            posts
                .place(organisation)
                .invoke(place -> mustGive(place, person, wish))
                .call(place -> alone(place))
                .call(place -> mustBeKnown(place, wish))
                .chain(place -> decide(person, place, wish)));
  }

  /// Of two who appoint at the same moment the second sees what the first did.
  private Uni<List<String>> alone(Place place) {
    return database.list(String.class, ALONE, Map.of("place", place.id().toString()));
  }

  static void mustGive(Place place, Actor.Person person, Wish wish) {
    if (!place.gives(wish.role())) {
      throw Refusal.forbidden("post-not-yours-to-give");
    }
    if (wish.member().equals(person.member())) {
      throw Refusal.forbidden("post-for-oneself");
    }
  }

  private Uni<Void> mustBeKnown(Place place, Wish wish) {
    return posts
        .person(place.id(), wish.member())
        .plug(Absent.fails(() -> Refusal.missing("no-such-candidate")))
        .replaceWithVoid();
  }

  private Uni<Giving> decide(Actor.Person person, Place place, Wish wish) {
    return database
        .find(Boolean.class, SAME, values(person, place, wish))
        .chain(same -> Boolean.TRUE.equals(same) ? given() : decideAnew(person, place, wish));
  }

  private Uni<Giving> decideAnew(Actor.Person person, Place place, Wish wish) {
    if (!isWithinLife(place, wish)) {
      return Uni.createFrom().item(new Giving.OutsideItsLife(place));
    }
    return wish.role() == Role.SECRETARY
        ? posts
            .secretary(place.id(), wish.from(), wish.until())
            .chain(there -> there == null ? write(person, place, wish) : refused(there))
        : write(person, place, wish);
  }

  private static Uni<Giving> given() {
    return Uni.createFrom().item(new Giving.Given());
  }

  private static Uni<Giving> refused(OfficePosts.Holder there) {
    return Uni.createFrom().item(new Giving.SecretaryThere(there));
  }

  static boolean isWithinLife(Place place, Wish wish) {
    var end = place.dissolvedOn();
    var until = wish.until();
    return !wish.from().isBefore(place.establishedOn())
        && (end == null || until != null && !until.isAfter(end));
  }

  private Uni<Giving> write(Actor.Person person, Place place, Wish wish) {
    return database
        .run(GIVE, values(person, place, wish))
        .chain(written -> written == 0 ? heldAlready() : remember(person, place, wish));
  }

  private static Uni<Giving> heldAlready() {
    return Uni.createFrom().item(new Giving.HeldAlready());
  }

  private Uni<Giving> remember(Actor.Person person, Place place, Wish wish) {
    var told =
        Map.<String, Object>of(
            "member", wish.member(),
            "role", wish.role().name(),
            "from", wish.from().toString(),
            "until", wish.until() == null ? "" : String.valueOf(wish.until()),
            "decision", wish.decision());
    return trail
        .append(Fact.of("POST_GIVEN", person.subject()).inCell(place.id()).with(told))
        .chain(GivePost::given);
  }

  private static Map<String, @Nullable Object> values(Actor.Person person, Place place, Wish wish) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("member", wish.member());
    values.put("organisation", place.id());
    values.put("role", wish.role().name());
    values.put("title", wish.title());
    values.put("from", wish.from());
    values.put("until", wish.until());
    values.put("decision", wish.decision());
    values.put("person", person.member());
    return values;
  }

  private static final String ALONE =
      "select cast(pg_advisory_xact_lock(hashtextextended(:place, 22)) as text)";

  /// The same form, sent twice. All values are named, so that both statements take the same map.
  private static final String SAME =
      """
      select true from post p
      where p.member = :member and p.organisation = :organisation and p.role = :role
        and p.from_on = :from and p.until_on is not distinct from cast(:until as date)
        and p.title = :title and p.decision_number = :decision and p.given_by = :person
      limit 1
      """;

  private static final String GIVE =
      """
      insert into post
        (member, organisation, role, title, from_on, until_on, decision_number, given_by)
      select :member, :organisation, :role, :title, :from, cast(:until as date), :decision, :person
      where not exists (
        select 1 from post p
        where p.member = :member and p.organisation = :organisation and p.role = :role
          and daterange(p.from_on, p.until_on) && daterange(:from, cast(:until as date)))
      """;
}
