package vn.chibo.oversight;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.chibo.rulebook.KeepingRules;
import vn.chibo.rulebook.Key;

/// The kinds of traces of one member, and the clock of each; without one it is kept with the cell's
/// minutes and register (R34).
enum HeldKind {
  SUMMONS(null),
  LINK(KeepingRules.INVITATIONS),
  DEVICE(KeepingRules.DEVICE_ADDRESSES),
  MAIL(KeepingRules.INVITATIONS),
  ANSWER(null),
  EXCUSE_TEXT(KeepingRules.EXCUSE_TEXTS),
  EVIDENCE(null),
  ROOM_STAY(null),
  ROLL_LINE(null),
  VOTE(null),
  SINGLE_VOTE(KeepingRules.SINGLE_VOTES),
  OPINION(null),
  SPEECH(null),
  SIGNATURE(null),
  TASK(null),
  DUES(null),
  LOOK(KeepingRules.ACCESS_LOG),
  ACT(null);

  private final @Nullable Key<Duration> time;

  HeldKind(@Nullable Key<Duration> time) {
    this.time = time;
  }

  @Nullable Key<Duration> time() {
    return time;
  }
}
