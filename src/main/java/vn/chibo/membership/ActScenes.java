package vn.chibo.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.chibo.organisation.RulesInForce;
import vn.chibo.rulebook.RuleSet;

/// Reads what must be known before an act is weighed, and holds the member's rows meanwhile.
@ApplicationScoped
class ActScenes {

  private final CellDoor door;
  private final RulesInForce rulesInForce;
  private final Slips slips;
  private final StandingRows rows;
  private final Bodies bodies;

  ActScenes(
      CellDoor door, RulesInForce rulesInForce, Slips slips, StandingRows rows, Bodies bodies) {
    this.door = door;
    this.rulesInForce = rulesInForce;
    this.slips = slips;
    this.rows = rows;
    this.bodies = bodies;
  }

  /// Refuses `no-such-cell` and `no-such-member`.
  Uni<ActScene> of(RecordStanding.Asked asked) {
    return door.asRecorder(asked.cell()).chain(entry -> withSlip(entry, asked));
  }

  private Uni<ActScene> withSlip(CellDoor.Entry entry, RecordStanding.Asked asked) {
    return slips.of(asked.cell(), asked.member()).chain(slip -> withRules(entry, slip, asked));
  }

  private Uni<ActScene> withRules(CellDoor.Entry entry, Slip slip, RecordStanding.Asked asked) {
    return rulesInForce
        .today(asked.cell())
        .chain(rules -> withRows(new Entered(entry, rules, slip), asked));
  }

  private record Entered(CellDoor.Entry entry, RuleSet rules, Slip slip) {}

  private Uni<ActScene> withRows(Entered in, RecordStanding.Asked asked) {
    return rows.hold(asked.member())
        .map(timeline ->
            new ActScene(
                in.entry(), in.rules(), in.slip(), asked.act(), timeline, List.of(), List.of()))
        .chain(this::withBodies)
        .chain(scene -> withTargets(scene, asked));
  }

  private Uni<ActScene> withBodies(ActScene scene) {
    return bodies.deciding(scene.entry().id()).map(scene::decidedBy);
  }

  private Uni<ActScene> withTargets(ActScene scene, RecordStanding.Asked asked) {
    return asked.act().goesElsewhere()
        ? bodies.cellsLike(asked.cell(), asked.form().text("q")).map(scene::goingTo)
        : Uni.createFrom().item(scene);
  }
}
