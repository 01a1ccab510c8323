package vn.chibo.reform;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A decision with all it will touch, before it is confirmed; afterwards, with what became of it.
///
/// @param against what is to be put right first
record PlanPage(
    Plan plan,
    String title,
    String state,
    String tone,
    List<Line> going,
    List<Line> receiving,
    List<String> against,
    @Nullable String heldUp,
    boolean today) {

  /// An organisation of the decision, and what it means for it.
  record Line(
      @Nullable UUID organisation, String name, @Nullable String code, List<String> means) {}

  public boolean isConfirmable() {
    return plan.isDraft() && against.isEmpty();
  }

  public boolean isWithdrawable() {
    return plan.steered() && (plan.isDraft() || plan.isPlanned());
  }
}
