package vn.chibo.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Typed;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.RuleSet;

/// The paper behind an act as it was typed: its number, its day, the body that issued it (R2).
record DecisionForm(Typed typed) {

  private static final int LONGEST_NUMBER = 60;
  private static final int LONGEST_NAME = 200;
  private static final LocalDate FIRST_DAY = LocalDate.of(1930, 2, 3);
  static final String OTHER = "OTHER";

  /// Who may have decided, and whether the cell itself is among them.
  record Scope(
      List<Bodies.Body> bodies, boolean byCell, LocalDate today, RuleSet rules, Locale locale) {

    ActText text() {
      return Reader.words(ActText.class, locale);
    }
  }

  /// Puts what is wrong into the mistakes, by field.
  StandingRows.Decision read(Scope scope, Map<String, String> mistakes) {
    var text = scope.text();
    if (!typed.has("number") || typed.text("number").length() > LONGEST_NUMBER) {
      mistakes.put("number", text.missingNumber());
    }
    var on = typed.day("decided-");
    if (on == null || on.isBefore(FIRST_DAY)) {
      mistakes.put("decided", text.wrongDay());
    } else if (on.isAfter(scope.today())) {
      mistakes.put("decided", text.decidedLater());
    }
    return new StandingRows.Decision(typed.text("number"), on, body(scope, mistakes), null);
  }

  private String body(Scope scope, Map<String, String> mistakes) {
    var text = scope.text();
    if (typed.text("body").equals(OTHER)) {
      var name = typed.text("bodyName");
      if (name.length() < 2 || name.length() > LONGEST_NAME) {
        mistakes.put("bodyName", text.missingBody());
      }
      return name;
    }
    var chosen =
        scope.bodies().stream().filter(body -> body.id().equals(typed.id("body"))).findFirst();
    if (chosen.isEmpty()) {
      mistakes.put("body", text.missingBody());
    } else if (chosen.get().isCell() && !scope.byCell()) {
      var citation = scope.rules().citation(CallingRules.CELL_DECIDES).in(scope.locale());
      mistakes.put("body", text.cellMayNot(citation));
    }
    return chosen.map(Bodies.Body::name).orElse("");
  }

  static boolean isDay(LocalDate day) {
    return !day.isBefore(FIRST_DAY);
  }
}
