package vn.chibo.exchange;

import java.time.Duration;
import java.time.Instant;

/// How far long work on a file has come, and when the node that does it last said so.
record Progress(Phase phase, int done, Instant beatAt) {

  /// A node that is silent for so long is gone; a crash leaves no other word.
  private static final Duration SILENT = Duration.ofSeconds(30);

  enum Phase {
    READING,
    JUDGING,
    APPLYING,
    /// The roster changed; the rows were judged anew.
    STALE,
    /// It ended without being done.
    STOPPED
  }

  boolean isUnderWay(Instant now) {
    return switch (phase) {
      case READING, JUDGING, APPLYING -> beatAt.isAfter(now.minus(SILENT));
      case STALE, STOPPED -> false;
    };
  }
}
