package vn.chibo.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What goes on with a file at this moment, as its page says it.
record Going(Step step, String done) {

  enum Step {
    READING,
    JUDGING,
    APPLYING,
    /// Nothing; it waits for somebody or is done with.
    STILL,
    /// The rows were judged anew, for the roster has changed.
    STALE,
    READING_STOPPED,
    APPLYING_STOPPED
  }

  static Going of(Run run, @Nullable Progress progress, Instant now, boolean stale) {
    var done = Counted.of(progress == null ? 0 : progress.done());
    return new Going(
        switch (run.state()) {
          case READING -> reading(progress, now);
          case CHECKED -> stale ? Step.STALE : waiting(progress, now);
          case APPLIED, DROPPED, REFUSED -> Step.STILL;
        },
        done);
  }

  private static Step reading(@Nullable Progress progress, Instant now) {
    if (progress == null || !progress.isUnderWay(now)) {
      return Step.READING_STOPPED;
    }
    return progress.phase() == Progress.Phase.JUDGING ? Step.JUDGING : Step.READING;
  }

  private static Step waiting(@Nullable Progress progress, Instant now) {
    if (progress == null) {
      return Step.STILL;
    }
    return switch (progress.phase()) {
      case READING, JUDGING -> Step.STILL;
      case APPLYING -> progress.isUnderWay(now) ? Step.APPLYING : Step.APPLYING_STOPPED;
      case STALE -> Step.STALE;
      case STOPPED -> Step.APPLYING_STOPPED;
    };
  }

  public boolean isUnderWay() {
    return step == Step.READING || step == Step.JUDGING || step == Step.APPLYING;
  }
}
