package vn.chibo.office;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
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
import vn.chibo.kernel.VietnamTime;

/// Who stands in for the absent secretary of a cell, said by the secretary or the committee above.
/// It ends by itself and gives no post: the deputy signs as a deputy (R30).
@ApplicationScoped
class StandIns {

  private final Database database;
  private final OfficePosts posts;
  private final Trail trail;
  private final Clock clock;

  StandIns(Database database, OfficePosts posts, Trail trail, Clock clock) {
    this.database = database;
    this.posts = posts;
    this.trail = trail;
    this.clock = clock;
  }

  /// @param until the first day after
  record Wish(
      UUID member, LocalDate from, LocalDate until, StandIn.Ground ground, String decision) {}

  /// Those of today and later, in the caller's transaction; ended ones are in the log.
  Uni<List<StandIn>> of(UUID cell) {
    return database.list(StandIn.class, OF, Map.of("cell", cell));
  }

  /// Members of the cell's committee, who alone can stand in.
  record Candidate(UUID id, String name, String title) {}

  Uni<List<Candidate>> candidates(UUID cell) {
    return database.list(Candidate.class, CANDIDATES, Map.of("cell", cell));
  }

  /// Recorded twice, the first stays. Refuses `no-such-organisation`, `stand-in-not-yours`,
  /// `no-such-candidate` and `stand-in-overlaps`.
  Uni<Void> name(Actor.Person person, UUID cell, Wish wish) {
    return database.as(
        person.subject(), () -> mustName(cell).chain(place -> name(person, place, wish)));
  }

  /// The cell, if this person says who stands in there.
  Uni<Place> mustName(UUID cell) {
    return posts
        .place(cell)
        .invoke(place -> {
          if (!place.namesStandIn()) {
            throw Refusal.forbidden("stand-in-not-yours");
          }
        });
  }

  private Uni<Void> name(Actor.Person person, Place place, Wish wish) {
    var values = values(person, place, wish);
    return candidates(place.id())
        .invoke(all -> mustBeOne(all, wish))
        .chain(() -> database.run(NAME, values))
        .chain(written -> written == 1 ? remember(person, place, wish) : mustBeSame(place, wish));
  }

  private static void mustBeOne(List<Candidate> all, Wish wish) {
    if (all.stream().noneMatch(each -> each.id().equals(wish.member()))) {
      throw Refusal.missing("no-such-candidate");
    }
  }

  private Uni<Void> mustBeSame(Place place, Wish wish) {
    return of(place.id())
        .invoke(all -> {
          if (all.stream().noneMatch(each -> isSame(each, wish))) {
            throw Refusal.conflict("stand-in-overlaps");
          }
        })
        .replaceWithVoid();
  }

  private static boolean isSame(StandIn one, Wish wish) {
    return one.member().equals(wish.member())
        && one.fromOn().equals(wish.from())
        && one.untilOn().equals(wish.until());
  }

  private Uni<Void> remember(Actor.Person person, Place place, Wish wish) {
    return trail.append(
        Fact.of("STAND_IN_NAMED", person.subject())
            .inCell(place.id())
            .with(
                Map.of(
                    "member", wish.member(),
                    "from", wish.from().toString(),
                    "until", wish.until().toString(),
                    "ground", wish.ground().name())));
  }

  /// The secretary is back. Ended twice, the first counts.
  Uni<Void> end(Actor.Person person, UUID cell, UUID standIn) {
    return database.as(
        person.subject(), () -> mustName(cell).chain(() -> endNow(person, cell, standIn)));
  }

  private Uni<Void> endNow(Actor.Person person, UUID cell, UUID standIn) {
    return database
        .find(UUID.class, FIND, Map.of("id", standIn, "cell", cell))
        .plug(Absent.fails(() -> Refusal.missing("no-such-page")))
        .chain(() ->
            database.run(
                END,
                Map.of(
                    "id", standIn,
                    "today", VietnamTime.today(clock),
                    "person", person.member(),
                    "at", clock.instant())))
        .chain(ended -> ended == 0 ? nothing() : rememberEnd(person, cell, standIn));
  }

  private Uni<Void> rememberEnd(Actor.Person person, UUID cell, UUID standIn) {
    return trail.append(
        Fact.of("STAND_IN_ENDED", person.subject()).inCell(cell).with(Map.of("standIn", standIn)));
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }

  private Map<String, @Nullable Object> values(Actor.Person person, Place place, Wish wish) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("cell", place.id());
    values.put("member", wish.member());
    values.put("from", wish.from());
    values.put("until", wish.until());
    values.put("ground", wish.ground().name());
    values.put("decision", wish.decision());
    values.put("person", person.member());
    values.put("at", clock.instant());
    return values;
  }

  private static final String OF =
      """
      select s.id, s.member, m.full_name, s.from_on, s.until_on, s.ground, s.decision_number,
        r.full_name as recorder
      from standing_in s
        join member m on m.id = s.member
        join member r on r.id = s.recorded_by
      where s.cell = :cell and s.until_on > today() and s.until_on > s.from_on
      order by s.from_on
      limit 20
      """;

  private static final String CANDIDATES =
      """
      select m.id, m.full_name, min(p.title)
      from post p join member m on m.id = p.member
      where p.organisation = :cell and p.role in ('DEPUTY_SECRETARY', 'COMMITTEE_MEMBER')
        and p.from_on <= today() and (p.until_on is null or p.until_on > today())
      group by m.id, m.full_name
      order by min(array_position(array['DEPUTY_SECRETARY', 'COMMITTEE_MEMBER'], p.role)),
        name_key(m.full_name) collate vietnamese
      limit 20
      """;

  private static final String NAME =
      """
      insert into standing_in
        (cell, member, from_on, until_on, ground, decision_number, recorded_by, recorded_at)
      select :cell, :member, :from, :until, :ground, nullif(:decision, ''), :person, :at
      where not exists (
        select 1 from standing_in s
        where s.cell = :cell and daterange(s.from_on, s.until_on) && daterange(:from, :until))
      """;

  private static final String FIND = "select id from standing_in where id = :id and cell = :cell";

  private static final String END =
      """
      update standing_in
      set until_on = greatest(from_on, :today), ended_by = :person, ended_at = :at
      where id = :id and until_on > :today and ended_at is null
      """;
}
