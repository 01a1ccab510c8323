package vn.chibo.exchange;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.organisation.OrganisationId;

/// Applies a check that was shown, in one transaction with one fact that carries the file's hash;
/// or drops it. Applied twice, the second is told that it is done.
@ApplicationScoped
class ApplyRoster {

  private final Database database;
  private final Runs runs;
  private final Trail trail;

  ApplyRoster(Database database, Runs runs, Trail trail) {
    this.database = database;
    this.runs = runs;
    this.trail = trail;
  }

  /// What came of it. `Stale`: the roster changed since the rows were shown; they were judged anew
  /// and want to be looked at again.
  enum Applying {
    APPLIED,
    STALE
  }

  /// `sha256` is the hash that stood on the page that is confirmed. Refuses `no-such-roster`,
  /// `no-such-import`, `import-done` and `import-of-another-file`.
  Uni<Applying> apply(Actor.Person person, OrganisationId organisation, RunId run, String sha256) {
    return database.as(
        person.subject(),
        () -> runs.place(organisation).chain(place -> apply(person, place, run, sha256)));
  }

  private Uni<Applying> apply(Actor.Person person, Place place, RunId run, String sha256) {
    return runs.find(new OrganisationId(place.id()), run)
        .chain(shown -> applied(person, place, shown, sha256));
  }

  private Uni<Applying> applied(Actor.Person person, Place place, Run shown, String sha256) {
    return runs.apply(new RunId(shown.id()), sha256)
        .chain(answer -> remembered(answer, fact(person, place, shown)));
  }

  private Uni<Applying> remembered(Runs.Applied answer, Fact fact) {
    return switch (answer) {
      case APPLIED -> trail.append(fact).replaceWith(Applying.APPLIED);
      case STALE -> Uni.createFrom().item(Applying.STALE);
      case ABSENT -> Uni.createFrom().failure(Refusal.missing("no-such-import"));
      case DONE -> Uni.createFrom().failure(Refusal.conflict("import-done"));
      case OTHER -> Uni.createFrom().failure(Refusal.conflict("import-of-another-file"));
    };
  }

  private static Fact fact(Actor.Person person, Place place, Run shown) {
    var fact =
        Fact.of("MEMBERS_IMPORTED", person.subject())
            .with(
                Map.of(
                    "run", shown.id(),
                    "organisation", place.id(),
                    "sha256", shown.sha256(),
                    "created", shown.created(),
                    "changed", shown.changed(),
                    "same", shown.same(),
                    "refused", shown.refused()));
    return place.cell() ? fact.inCell(place.id()) : fact;
  }

  /// Refuses `no-such-roster` and `no-such-import`.
  Uni<Void> drop(Actor.Person person, OrganisationId organisation, RunId run) {
    return database.as(
        person.subject(),
        () ->
            runs.place(organisation)
                .chain(() -> runs.find(organisation, run))
                .chain(() -> runs.drop(run)));
  }
}
