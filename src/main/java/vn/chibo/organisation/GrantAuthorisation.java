package vn.chibo.organisation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;

/// The superior committee records what it allowed a cell in writing, and takes it back (R10).
@ApplicationScoped
class GrantAuthorisation {

  private final Database database;
  private final Trail trail;
  private final Clock clock;

  GrantAuthorisation(Database database, Trail trail, Clock clock) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
  }

  /// Recorded twice under the same number and day, the first stays. Refuses `no-such-cell` for a
  /// cell that this person's committee does not govern.
  Uni<Integer> grant(Actor.Person person, CellId cell, AuthorisationForm.Wish wish) {
    return database.as(
        person.subject(), () -> requireGoverned(cell).chain(() -> add(person, cell, wish)));
  }

  /// Taken back twice, the first day stays. Meetings already held under it keep their ground.
  Uni<Integer> revoke(Actor.Person person, CellId cell, UUID authorisation) {
    return database.as(
        person.subject(),
        () -> requireGoverned(cell).chain(() -> takeBack(person, cell, authorisation)));
  }

  /// Refuses `no-such-cell` as [#grant] does, and records nothing.
  Uni<Boolean> mustGovern(Actor.Person person, CellId cell) {
    return database.as(person.subject(), () -> requireGoverned(cell));
  }

  /// Whether this person's committee decides for the cell, in the caller's transaction.
  Uni<Boolean> governs(CellId cell) {
    return database
        .find(Boolean.class, GOVERNS, Map.of("cell", cell.value()))
        .map(Boolean.TRUE::equals);
  }

  private Uni<Boolean> requireGoverned(CellId cell) {
    return governs(cell)
        .invoke(governs -> {
          if (!governs) {
            throw Refusal.missing("no-such-cell");
          }
        });
  }

  private Uni<Integer> add(Actor.Person person, CellId cell, AuthorisationForm.Wish wish) {
    var id = UUID.randomUUID();
    var values = new HashMap<String, @Nullable Object>();
    values.put("id", id);
    values.put("cell", cell.value());
    values.put("person", person.member());
    values.put("number", wish.number());
    values.put("issued", wish.issuedOn());
    values.put("ground", wish.ground());
    values.put("words", wish.groundText());
    values.put("online", wish.online());
    values.put("hybrid", wish.hybrid());
    values.put("from", wish.from());
    values.put("until", wish.until());
    values.put("away", wish.away());
    values.put("total", wish.total());
    values.put("groups", wish.groupsInPlace());
    values.put("committee", wish.committeeInPlace());
    values.put("at", clock.instant());
    return database
        .run(ADD, values)
        .call(added -> added == 0 ? nothing() : trail.append(granted(person, cell, id, wish)));
  }

  private Uni<Integer> takeBack(Actor.Person person, CellId cell, UUID authorisation) {
    return database
        .run(
            REVOKE,
            Map.of(
                "id", authorisation,
                "cell", cell.value(),
                "today", VietnamTime.today(clock)))
        .call(taken -> taken == 0 ? nothing() : trail.append(revoked(person, cell, authorisation)));
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }

  private static Fact granted(
      Actor.Person person, CellId cell, UUID id, AuthorisationForm.Wish wish) {
    return Fact.of("AUTHORISATION_RECORDED", person.subject())
        .inCell(cell.value())
        .with(
            Map.of(
                "authorisation", id.toString(),
                "number", wish.number(),
                "online", wish.online(),
                "hybrid", wish.hybrid(),
                "groupsInPlace", wish.groupsInPlace(),
                "committeeInPlace", wish.committeeInPlace(),
                "from", wish.from().toString(),
                "until", wish.until().toString()));
  }

  private static Fact revoked(Actor.Person person, CellId cell, UUID authorisation) {
    return Fact.of("AUTHORISATION_REVOKED", person.subject())
        .inCell(cell.value())
        .with(Map.of("authorisation", authorisation.toString()));
  }

  private static final String GOVERNS = "select cast(:cell as uuid) in (select governed_cells())";

  /// The nearest committee above the cell that this person serves is the one that issued it.
  private static final String ADD =
      """
      insert into online_authorisation (id, cell, issued_by, number, issued_on, ground, ground_text,
        online, hybrid, from_on, until_on, members_away, members_total, recorded_by, recorded_at,
        groups_in_place, committee_in_place)
      select :id, c.id, o.id, :number, :issued, :ground, :words, :online, :hybrid, :from, :until,
        cast(:away as integer), cast(:total as integer), :person, :at, :groups, :committee
      from organisation c
        join organisation o on c.path <@ o.path
        join post p on p.organisation = o.id and p.member = :person
          and p.role in ('COMMITTEE_SECRETARY', 'ORGANISATION_STAFF')
          and p.from_on <= today() and (p.until_on is null or p.until_on > today())
      where c.id = :cell
        and not exists (
          select 1 from online_authorisation a
          where a.cell = c.id and a.number = :number and a.issued_on = :issued
            and a.revoked_on is null)
      order by nlevel(o.path) desc
      limit 1
      """;

  private static final String REVOKE =
      """
      update online_authorisation set revoked_on = :today
      where id = :id and cell = :cell and revoked_on is null
      """;
}
