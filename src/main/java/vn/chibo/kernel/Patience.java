package vn.chibo.kernel;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/// How long one transaction is waited for: a short time until the database says its first word, a
/// long one until the end. Then the caller hears a failure, and the transaction, whenever it goes
/// on, fails as well: what somebody was told is not recorded is not recorded later. It is not cut
/// off, because a transaction that is dropped half way keeps its connection for ever.
final class Patience {

  private final Duration toBegin;
  private final Duration toEnd;
  private volatile boolean begun;
  private volatile boolean over;

  Patience(Duration toBegin, Duration toEnd) {
    this.toBegin = toBegin;
    this.toEnd = toEnd;
  }

  /// Nobody waits for this any more.
  private static final class Overdue extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /// Said by the transaction when the database has spoken.
  void hasBegun() {
    mustBeWaitedFor();
    begun = true;
  }

  /// Asked by the transaction before it commits.
  void mustBeWaitedFor() {
    if (over) {
      throw new Overdue();
    }
  }

  <T> Uni<T> waitFor(Uni<T> work) {
    return Uni.combine().any().of(work.memoize().indefinitely(), overtime());
  }

  /// On the caller's own thread, which a session needs.
  private <T> Uni<T> overtime() {
    return Uni.createFrom().emitter(this::setTimers);
  }

  private <T> void setTimers(UniEmitter<? super T> answer) {
    var vertx = Objects.requireNonNull(Vertx.currentContext()).owner();
    long early = vertx.setTimer(toBegin.toMillis(), _ -> giveUp(!begun, answer));
    long late = vertx.setTimer(toEnd.toMillis(), _ -> giveUp(true, answer));
    answer.onTermination(() -> {
      vertx.cancelTimer(early);
      vertx.cancelTimer(late);
    });
  }

  private void giveUp(boolean silent, UniEmitter<?> answer) {
    if (silent) {
      over = true;
      answer.fail(new TimeoutException("the database says nothing"));
    }
  }
}
