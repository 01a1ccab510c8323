package vn.chibo.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalTime;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.Rulebook;

/// The hours of the night in Viet Nam in which only a mail goes out that cannot wait.
@ApplicationScoped
class QuietHours {

  private final Rulebook rulebook;
  private final Clock clock;

  QuietHours(Rulebook rulebook, Clock clock) {
    this.rulebook = rulebook;
    this.clock = clock;
  }

  boolean now() {
    var rules = rulebook.inForceOn(VietnamTime.today(clock));
    return covers(
        rules.value(CallingRules.QUIET_FROM),
        rules.value(CallingRules.QUIET_UNTIL),
        VietnamTime.there(clock.instant()).toLocalTime());
  }

  /// From 21:00 until 06:00 goes over midnight; the first minute is quiet, the last is not. The
  /// same hour twice means no quiet at all.
  static boolean covers(LocalTime from, LocalTime until, LocalTime asked) {
    boolean afterBegin = !asked.isBefore(from);
    boolean beforeEnd = asked.isBefore(until);
    return from.isAfter(until) ? afterBegin || beforeEnd : afterBegin && beforeEnd;
  }
}
