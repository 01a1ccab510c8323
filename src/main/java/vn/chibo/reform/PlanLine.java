package vn.chibo.reform;

import java.util.UUID;

/// One decision in a list.
record PlanLine(UUID id, String title, String about, String state, String tone) {

  static PlanLine of(Plan plan, ReformText text) {
    return new PlanLine(
        plan.id(),
        text.actOn(title(plan.act(), text), plan.rootName()),
        text.decision(plan.number(), plan.decided(), plan.decidedBy()),
        state(plan, text),
        tone(plan.state()));
  }

  static String title(Act act, ReformText text) {
    return switch (act) {
      case CREATE -> text.create();
      case RENAME -> text.rename();
      case MOVE -> text.move();
      case MERGE -> text.merge();
      case SPLIT -> text.split();
      case DISSOLVE -> text.dissolve();
    };
  }

  static String state(Plan plan, ReformText text) {
    return switch (plan.state()) {
      case DRAFT -> text.stateDraft();
      case PLANNED -> text.statePlanned(plan.effective());
      case DONE -> text.stateDone(plan.effective());
      case WITHDRAWN -> text.stateWithdrawn();
    };
  }

  static String tone(State state) {
    return switch (state) {
      case DRAFT -> "";
      case PLANNED -> "wait";
      case DONE -> "ok";
      case WITHDRAWN -> "bad";
    };
  }
}
