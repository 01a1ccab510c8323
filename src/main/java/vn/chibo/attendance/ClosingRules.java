package vn.chibo.attendance;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chibo.meeting.Stage;

/// Holds the wish to close against the roll. Pure.
///
/// @param closing which closing is asked for: 1 is the first
/// @param hasVoted whether a vote was put already
record ClosingRules(int closing, @Nullable String reason, boolean hasVoted, Instant now) {

  /// Asked for a closing that exists, it answers that one: a second click freezes nothing anew.
  Closing decide(RollSheet sheet) {
    var before = sheet.closed().map(RollCall::closing).orElse(0);
    if (closing <= before) {
      return new Closing.AlreadyClosed(sheet.closed().orElseThrow());
    }
    if (closing > before + 1) {
      return new Closing.Overtaken();
    }
    return barred(sheet).orElseGet(() -> closed(sheet));
  }

  private Optional<Closing> barred(RollSheet sheet) {
    var stage = sheet.evening().stage();
    if (stage != Stage.OPEN && stage != Stage.ENDED) {
      return Optional.of(new Closing.NotOpen(stage));
    }
    if (closing > 1 && hasVoted) {
      return Optional.of(new Closing.AfterTheFirstVote());
    }
    if (closing > 1 && (reason == null || reason.isBlank())) {
      return Optional.of(new Closing.WithoutReason());
    }
    return sheet.canClose()
        ? Optional.empty()
        : Optional.of(new Closing.StillOpen(sheet.open().size()));
  }

  private Closing closed(RollSheet sheet) {
    var body = sheet.bodyNow();
    var rollCall =
        new RollCall(
            sheet.evening().id(),
            closing,
            now,
            body.size(),
            sheet.roll().size(),
            sheet.here(),
            body.present(),
            closing == 1 ? null : reason);
    return new Closing.Closed(rollCall, sheet);
  }
}
