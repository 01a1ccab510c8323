package vn.chibo.attendance;

import java.time.Instant;
import java.util.Objects;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Stage;
import vn.chibo.quorum.RollState;

/// Holds one tick against the roll. Pure: it reads the line and says what is to be entered.
final class TickRules {

  private final Evening evening;
  private final Instant now;

  TickRules(Evening evening, Instant now) {
    this.evening = evening;
    this.now = now;
  }

  Ticking decide(Line line, Tick tick) {
    if (evening.stage() != Stage.OPEN && evening.stage() != Stage.ENDED) {
      return new Ticking.NotOpen(evening.stage(), evening.startsAt());
    }
    if (tick.mark().isFromAfar() && !evening.form().usesRoom()) {
      return new Ticking.NotOnline();
    }
    if (tick.mark() == Mark.SITE && tick.site() == null) {
      return new Ticking.NoSite();
    }
    return tick.mark() == Mark.LEFT ? leaving(line, tick) : saying(line, tick);
  }

  private Ticking leaving(Line line, Tick tick) {
    if (!line.state().here()) {
      return new Ticking.NotHere();
    }
    return line.left() == null
        ? entered(tick, EvidenceKind.LEFT, line.state())
        : new Ticking.Said(line.state());
  }

  private Ticking saying(Line line, Tick tick) {
    var state = tick.mark().supports();
    if (saysSo(line, tick)) {
      return new Ticking.Said(state);
    }
    if (contradicts(line, state)) {
      return hasReason(tick)
          ? entered(tick, EvidenceKind.CORRECTION, state)
          : new Ticking.WithoutReason();
    }
    return entered(tick, tick.byKeeper() ? EvidenceKind.SITE_ROLL : tick.mark().kind(), state);
  }

  private static boolean saysSo(Line line, Tick tick) {
    var settled = line.settled();
    return settled != null
        && line.left() == null
        && line.state() == tick.mark().supports()
        && Objects.equals(settled.site(), tick.site());
  }

  /// Who was called and not there may come later; everything else that was settled stands until
  /// somebody says why not.
  private static boolean contradicts(Line line, RollState state) {
    var settled = line.settled();
    if (settled == null) {
      return state == RollState.NOT_YET;
    }
    var comesBack = line.left() != null && state == settled.supports();
    var comesLate = !settled.supports().here() && state.here();
    return !comesBack && !comesLate;
  }

  private Ticking entered(Tick tick, EvidenceKind kind, RollState state) {
    var reason = hasReason(tick) ? tick.reason() : null;
    var entry =
        new Entry(
            tick.id(),
            tick.member(),
            kind,
            state,
            tick.site(),
            tick.at(),
            now,
            tick.by().asSetting(),
            false,
            reason);
    return isTooLate(entry) ? new Ticking.AfterTheEnd() : new Ticking.New(entry);
  }

  /// What was ticked during the meeting and sent later counts; after the end only a correction.
  private boolean isTooLate(Entry entry) {
    var ended = evening.endedAt();
    return ended != null && entry.at().isAfter(ended) && entry.kind() != EvidenceKind.CORRECTION;
  }

  private static boolean hasReason(Tick tick) {
    return tick.reason() != null && !tick.reason().isBlank();
  }
}
