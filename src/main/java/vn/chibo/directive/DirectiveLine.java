package vn.chibo.directive;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.rulebook.Parameter;
import vn.chibo.rulebook.RuleSet;
import vn.chibo.rulebook.Rulebook;

/// One recorded decision as the committee's page shows it.
record DirectiveLine(
    String id,
    String says,
    String value,
    String instead,
    String decision,
    String period,
    boolean fixed,
    State state) {

  enum State {
    TO_COME,
    IN_FORCE,
    OVER
  }

  public boolean mayEnd() {
    return state != State.OVER;
  }

  static DirectiveLine of(Decided one, Shelf shelf) {
    var parameter = shelf.rules().find(one.key());
    var says = parameter == null ? one.key() : parameter.explanation().in(shelf.locale());
    var value = parameter == null ? one.value() : shelf.shown(one, parameter);
    var instead = parameter == null ? "" : parameter.shown().in(shelf.locale());
    return new DirectiveLine(
        one.id().toString(),
        says,
        value,
        instead,
        one.rule().decision().words().in(shelf.locale()),
        period(one, shelf.text()),
        one.fixed(),
        state(one, shelf.today()));
  }

  /// What the lines are made with.
  record Shelf(
      Rulebook rulebook, RuleSet rules, LocalDate today, DirectiveText text, Locale locale) {

    String shown(Decided one, Parameter<?> parameter) {
      return rulebook.shown(parameter, one.rule()).in(locale);
    }
  }

  private static String period(Decided one, DirectiveText text) {
    @Nullable LocalDate last = one.lastDay();
    var from = VietnamTime.date(one.fromOn());
    if (last == null) {
      return text.since(from);
    }
    return last.isBefore(one.fromOn())
        ? text.neverHeld()
        : text.between(from, VietnamTime.date(last));
  }

  private static State state(Decided one, LocalDate today) {
    if (!one.isAlive(today)) {
      return State.OVER;
    }
    return one.holdsOn(today) ? State.IN_FORCE : State.TO_COME;
  }
}
