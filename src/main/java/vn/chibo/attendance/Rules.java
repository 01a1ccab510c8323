package vn.chibo.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.chibo.meeting.Evening;
import vn.chibo.rulebook.AttendanceRules;
import vn.chibo.rulebook.RuleSet;
import vn.chibo.rulebook.Rulebook;

/// Which rule set speaks (decision 7): the one a meeting was called under for when one may check
/// in; the one of the day it is held, kept at the opening, for who was present and what decides.
@ApplicationScoped
class Rules {

  private final Rulebook rulebook;
  private final Clock clock;

  Rules(Rulebook rulebook, Clock clock) {
    this.rulebook = rulebook;
    this.clock = clock;
  }

  RuleSet called(Evening evening) {
    return rulebook.kept(evening.calledUnder());
  }

  RuleSet held(Evening evening) {
    return rulebook.kept(evening.heldUnder());
  }

  /// From when members may check in, once the session is open.
  Instant checkInOpens(Evening evening) {
    return evening.startsAt().minus(called(evening).value(AttendanceRules.CHECK_IN_OPENS_BEFORE));
  }

  Hours hours(Evening evening, Optional<Instant> rollClosedAt) {
    var rules = held(evening);
    return new Hours(
        start(evening),
        Optional.ofNullable(evening.endedAt()).orElse(evening.plannedEnd()),
        evening.endedAt() != null,
        rollClosedAt.orElse(null),
        evening.form().usesRoom(),
        AttendanceRules.stayShare(rules),
        rules.value(AttendanceRules.GAP_MERGED),
        clock.instant());
  }

  private static Instant start(Evening evening) {
    var opened = evening.openedAt();
    return opened != null && opened.isAfter(evening.startsAt()) ? opened : evening.startsAt();
  }
}
