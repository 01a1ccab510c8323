package vn.chibo.reform;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;

/// Somebody who may says yes to what he was shown, or takes it back before its day.
@ApplicationScoped
class ConfirmReorganisation {

  private final Database database;
  private final Plans plans;
  private final Trail trail;

  ConfirmReorganisation(Database database, Plans plans, Trail trail) {
    this.database = database;
    this.plans = plans;
    this.trail = trail;
  }

  /// Confirmed twice is confirmed once. Refuses `no-such-reorganisation`, and
  /// `reorganisation-does-not-fit` when something stands against it by now.
  Uni<Plan> confirm(Actor.Person person, ReorganisationId id) {
    return database.as(person.subject(), () -> steered(id).chain(plan -> confirm(person, plan)));
  }

  private Uni<Plan> confirm(Actor.Person person, Plan plan) {
    return plan.state() == State.WITHDRAWN
        ? Uni.createFrom().failure(Refusal.conflict("reorganisation-withdrawn"))
        : plan.isDraft() ? confirmDraft(person, plan) : Uni.createFrom().item(plan);
  }

  /// The lock comes before the look: of two who confirm against each other one is told.
  private Uni<Plan> confirmDraft(Actor.Person person, Plan plan) {
    return plans
        .confirm(plan.id())
        .call(first -> first ? mustStillFit(plan) : nothing())
        .call(first ->
            first ? trail.append(fact("REORGANISATION_CONFIRMED", person, plan)) : nothing())
        .replaceWith(plan);
  }

  private Uni<Void> mustStillFit(Plan plan) {
    return plans.faults(plan.id(), true).invoke(ConfirmReorganisation::refuse).replaceWithVoid();
  }

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw Refusal.conflict("reorganisation-does-not-fit");
    }
  }

  /// Withdrawn twice is withdrawn once. Refuses `reorganisation-done`: what is done is changed by
  /// another decision.
  Uni<Plan> withdraw(Actor.Person person, ReorganisationId id) {
    return database.as(person.subject(), () -> steered(id).chain(plan -> withdraw(person, plan)));
  }

  private Uni<Plan> withdraw(Actor.Person person, Plan plan) {
    return plan.isDone()
        ? Uni.createFrom().failure(Refusal.conflict("reorganisation-done"))
        : plans
            .withdraw(plan.id())
            .call(first ->
                first && plan.isPlanned()
                    ? trail.append(fact("REORGANISATION_WITHDRAWN", person, plan))
                    : nothing())
            .replaceWith(plan);
  }

  private Uni<Plan> steered(ReorganisationId id) {
    return plans
        .find(id)
        .invoke(plan -> {
          if (!plan.steered()) {
            throw Refusal.missing("no-such-reorganisation");
          }
        });
  }

  private static Fact fact(String kind, Actor.Person person, Plan plan) {
    return Fact.of(kind, person.subject())
        .inCell(plan.root())
        .with(
            Map.of(
                "reorganisation", plan.id().toString(),
                "act", plan.act().name(),
                "number", plan.number(),
                "decidedOn", plan.decidedOn().toString(),
                "effectiveOn", plan.effectiveOn().toString()))
        .saying(plan.decidedBy());
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }
}
