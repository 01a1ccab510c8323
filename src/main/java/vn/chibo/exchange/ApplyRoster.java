package vn.chibo.exchange;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.organisation.OrganisationId;

/// Has a check that was shown applied: a short file while its sender waits, a long one by
/// [WriteRoster] while he looks on or does something else; or drops it. Applied twice, the second
/// is told that it is done.
@ApplicationScoped
class ApplyRoster {

  /// Rows that are written while the sender waits.
  private static final int AT_ONCE = 2000;

  private final Database database;
  private final Runs runs;
  private final WriteRoster writeRoster;
  private final Works works;
  private final Vertx vertx;
  private final Clock clock;

  ApplyRoster(
      Database database,
      Runs runs,
      WriteRoster writeRoster,
      Works works,
      Vertx vertx,
      Clock clock) {
    this.database = database;
    this.runs = runs;
    this.writeRoster = writeRoster;
    this.works = works;
    this.vertx = vertx;
    this.clock = clock;
  }

  /// What came of it.
  enum Applying {
    APPLIED,
    /// It goes on; the page of the file says how far.
    BEGUN,
    /// The roster changed since the rows were shown; they were judged anew and want to be looked
    /// at.
    STALE
  }

  private record Found(Place place, Run run, Optional<Progress> progress) {}

  /// `sha256` is the hash that stood on the page that is confirmed. Refuses `no-such-roster`,
  /// `no-such-import`, `import-done`, `import-busy` and `import-of-another-file`.
  Uni<Applying> apply(Actor.Person person, OrganisationId organisation, RunId run, String sha256) {
    return database
        .as(person.subject(), () -> found(organisation, run))
        .chain(found ->
            apply(new WriteRoster.Order(person, found.place(), found.run(), sha256), found));
  }

  private Uni<Found> found(OrganisationId organisation, RunId run) {
    return runs.place(organisation)
        .chain(place -> runs.find(organisation, run).chain(shown -> found(place, shown)));
  }

  private Uni<Found> found(Place place, Run run) {
    return runs.progress(new RunId(run.id()))
        .map(progress -> new Found(place, run, Optional.ofNullable(progress)));
  }

  private Uni<Applying> apply(WriteRoster.Order order, Found found) {
    if (found.run().state() == Run.State.READING) {
      return Uni.createFrom().failure(Refusal.missing("no-such-import"));
    }
    if (!found.run().isOpen()) {
      return Uni.createFrom().failure(Refusal.conflict("import-done"));
    }
    return found.run().rows() <= AT_ONCE ? writeRoster.write(order) : begin(order, found);
  }

  /// A second click while it goes on is led to the same page.
  private Uni<Applying> begin(WriteRoster.Order order, Found found) {
    if (!found.run().sha256().equals(order.sha256())) {
      return Uni.createFrom().failure(Refusal.conflict("import-of-another-file"));
    }
    if (found.progress().filter(each -> each.isUnderWay(clock.instant())).isPresent()
        && found.progress().get().phase() == Progress.Phase.APPLYING) {
      return Uni.createFrom().item(Applying.BEGUN);
    }
    return works
        .begin(order.run(), Progress.Phase.APPLYING, 0)
        .invoke(() -> vertx.eventBus().send(WriteRoster.ADDRESS, order))
        .replaceWith(Applying.BEGUN);
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
