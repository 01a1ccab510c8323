package vn.chibo.exchange;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.OrganisationId;

/// The organisations below a committee, from the top down, in the columns in which they can be
/// brought in. That they were taken out is a fact.
@ApplicationScoped
class ExportTree {

  private final Database database;
  private final Runs runs;
  private final Trail trail;

  ExportTree(Database database, Runs runs, Trail trail) {
    this.database = database;
    this.runs = runs;
    this.trail = trail;
  }

  /// Refuses `no-such-roster`, also for a place that has no organisations below it.
  Uni<byte[]> of(Actor.Person person, OrganisationId organisation, SheetKind kind) {
    return database.as(
        person.subject(),
        () ->
            runs.place(organisation)
                .invoke(ExportTree::mustHaveTree)
                .call(place -> trail.append(fact(person, place, kind)))
                .chain(place -> written(place, kind.open())));
  }

  private static void mustHaveTree(Place place) {
    if (!place.tree()) {
      throw Refusal.missing("no-such-roster");
    }
  }

  private static Fact fact(Actor.Person person, Place place, SheetKind kind) {
    return Fact.of("ORGANISATIONS_EXPORTED", person.subject())
        .with(Map.of("organisation", place.id(), "kind", kind.name()));
  }

  private Uni<byte[]> written(Place place, SheetOut out) {
    out.add(Column.TREE_EXPORTED.stream().map(Column::heading).toList());
    return database
        .list(Unit.class, UNITS, Map.of("place", place.id()))
        .invoke(units -> units.forEach(unit -> out.add(unit.cells())))
        .map(_ -> out.bytes());
  }

  /// One organisation.
  record Unit(
      String code,
      String parent,
      String kind,
      String name,
      String shortName,
      String place,
      LocalDate since,
      String decision) {

    /// In the order of [Column#TREE_EXPORTED].
    List<String> cells() {
      return List.of(
          code,
          parent,
          UnitKind.written(kind),
          name,
          shortName,
          place,
          VietnamTime.date(since),
          decision);
    }
  }

  private static final String UNITS =
      """
      select u.code, u.parent_code, u.kind, u.name, u.short_name, u.place, u.established_on,
        coalesce(u.decision, '')
      from owned_units(:place) u
      """;
}
