package vn.chibo.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.chibo.quorum.Standing;
import vn.chibo.rulebook.RuleSet;

/// Everything that is known before an act is weighed: the cell and its rules, the member and how he
/// stands, who may have decided, where he may go.
record ActScene(
    CellDoor.Entry entry,
    RuleSet rules,
    Slip slip,
    Act act,
    Timeline timeline,
    List<Bodies.Body> bodies,
    List<Bodies.Cell> targets) {

  ActScene decidedBy(List<Bodies.Body> found) {
    return new ActScene(entry, rules, slip, act, timeline, found, targets);
  }

  ActScene goingTo(List<Bodies.Cell> found) {
    return new ActScene(entry, rules, slip, act, timeline, bodies, found);
  }

  UUID cell() {
    return entry.id().value();
  }

  Optional<Standing> standingOn(LocalDate day) {
    return timeline.homeOn(day).map(Spell::kind);
  }

  Optional<Bodies.Cell> target(UUID id) {
    return targets.stream().filter(cell -> cell.id().equals(id)).findFirst();
  }

  /// What the act asks to be recorded. He who goes to another cell stays here until it has him.
  Timeline.Wish wish(ActForm.Wish typed) {
    var kind = act.leadsTo(timeline.restingOn(typed.from()));
    var host = act == Act.ATTACHMENT ? typed.target() : null;
    return new Timeline.Wish(cell(), cell(), kind, typed.from(), typed.until(), host);
  }

  /// The act laid over what is there, or why not.
  Planning plan(ActForm.Wish typed) {
    var planning = timeline.lay(wish(typed));
    var now = standingOn(typed.from());
    return planning instanceof Planning.Plan && now.filter(act::follows).isEmpty()
        ? new Planning.No(Planning.Reason.NOT_FROM_THIS)
        : planning;
  }
}
