package vn.chibo.reform;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.organisation.OrganisationId;

/// Writes down what a decision is to do, so that it can be looked at. Nothing of the tree changes.
@ApplicationScoped
class PrepareReorganisation {

  private final Database database;
  private final Plans plans;
  private final Lookups lookups;

  PrepareReorganisation(Database database, Plans plans, Lookups lookups) {
    this.database = database;
    this.plans = plans;
    this.lookups = lookups;
  }

  sealed interface Preparing {

    record Prepared(ReorganisationId id) implements Preparing {}

    /// Nothing was kept: mistakes by field, and what stands against the decision as a whole.
    record Refused(Map<String, String> mistakes, List<Fault> faults) implements Preparing {}
  }

  /// Prepared twice, there are two drafts; only one can be confirmed. Refuses
  /// `no-such-organisation`, and `not-above-organisation` for who is not above the one that is to
  /// change.
  Uni<Preparing> prepare(
      Actor.Person person, OrganisationId root, ReformForm form, ReadForm.Setting setting) {
    return database
        .as(
            person.subject(),
            () -> open(root, form.act()).chain(place -> read(person, place, form, setting)))
        .onFailure(Fault.Found.class)
        .recoverWithItem(found -> new Preparing.Refused(Map.of(), ((Fault.Found) found).faults()));
  }

  /// The organisation on whose page an act of this kind is prepared, in the caller's transaction.
  Uni<Place> open(OrganisationId root, Act act) {
    return plans.place(root).invoke(place -> mustBeHis(place, act));
  }

  private static void mustBeHis(Place place, Act act) {
    if (act.changesItself() && !place.reformed()) {
      throw Refusal.forbidden("not-above-organisation");
    }
    if (!act.changesItself() && place.isCell()) {
      throw Refusal.conflict("nothing-below-a-cell");
    }
    if (!place.isLiving()) {
      throw Refusal.conflict("organisation-has-ended");
    }
  }

  private Uni<Preparing> read(
      Actor.Person person, Place place, ReformForm form, ReadForm.Setting setting) {
    return lookups
        .find(form)
        .map(found -> ReadForm.read(form, place, found, setting))
        .chain(reading -> write(person, place, reading));
  }

  private Uni<Preparing> write(Actor.Person person, Place place, Wish.Reading reading) {
    var wish = reading.wish();
    return wish == null
        ? Uni.createFrom().item(new Preparing.Refused(reading.mistakes(), List.of()))
        : plans
            .write(person.member(), place.id(), wish)
            .call(id -> plans.faults(id.value(), false).invoke(PrepareReorganisation::mustBeFit))
            .map(Preparing.Prepared::new);
  }

  private static void mustBeFit(@Nullable List<Fault> faults) {
    if (faults != null && !faults.isEmpty()) {
      throw new Fault.Found(faults);
    }
  }
}
