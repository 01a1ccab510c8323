package vn.chibo.reform;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.reform.PlanPage.Line;
import vn.chibo.reform.Plans.Touch;

/// Puts the page of a decision together.
@ApplicationScoped
class PlanPages {

  private final Plans plans;
  private final Reader reader;
  private final Clock clock;

  PlanPages(Plans plans, Reader reader, Clock clock) {
    this.plans = plans;
    this.reader = reader;
    this.clock = clock;
  }

  /// In the caller's transaction.
  Uni<PlanPage> of(ReorganisationId id) {
    return plans.find(id).chain(plan -> plans.parts(plan.id()).chain(parts -> of(plan, parts)));
  }

  private Uni<PlanPage> of(Plan plan, List<Part> parts) {
    return plan.steered() && !plan.isDone()
        ? plans.touches(plan.id()).chain(touches -> judged(plan, parts, touches))
        : Uni.createFrom().item(page(plan, parts, List.of(), List.of()));
  }

  private Uni<PlanPage> judged(Plan plan, List<Part> parts, List<Touch> touches) {
    return plan.isDraft()
        ? plans.faults(plan.id(), true).map(faults -> page(plan, parts, touches, faults))
        : Uni.createFrom().item(page(plan, parts, touches, List.of()));
  }

  private PlanPage page(Plan plan, List<Part> parts, List<Touch> touches, List<Fault> faults) {
    var text = reader.words(ReformText.class);
    var unfit = reader.words(UnfitText.class);
    return new PlanPage(
        plan,
        PlanLine.title(plan.act(), text),
        PlanLine.state(plan, text),
        PlanLine.tone(plan.state()),
        parts.stream().filter(Part::goes).map(part -> going(plan, part, touches)).toList(),
        parts.stream().filter(part -> !part.goes()).map(part -> receiving(plan, part)).toList(),
        Fault.sentences(faults, unfit),
        plan.heldUp() == null || !plan.isPlanned() ? null : Fault.sentence(plan.heldUp(), unfit),
        !plan.effectiveOn().isAfter(VietnamTime.today(clock)));
  }

  private Line going(Plan plan, Part part, List<Touch> touches) {
    var text = reader.words(TouchText.class);
    var means = new ArrayList<String>();
    if (part.renamed() != null) {
      means.add(text.renamedTo(part.renamed()));
    }
    if (plan.act() == Act.MOVE && part.placed() != null) {
      means.add(text.movedTo(part.placed()));
    }
    touches.stream()
        .filter(touch -> Objects.equals(touch.organisation(), part.organisation()))
        .map(touch -> TouchWords.of(touch, plan, text))
        .sorted()
        .map(TouchWords::sentence)
        .forEach(means::add);
    return new Line(part.organisation(), part.name(), part.code(), means);
  }

  private Line receiving(Plan plan, Part part) {
    var text = reader.words(TouchText.class);
    var means = new ArrayList<String>();
    if (part.isNew()) {
      means.add(part.placed() == null ? text.made() : text.madeUnder(part.placed()));
    }
    if (plan.isSplit()) {
      means.add(
          plan.ofCells() ? text.sharedMembers(part.shared()) : text.sharedBelow(part.shared()));
    }
    return new Line(part.organisation(), part.name(), part.code(), means);
  }
}
