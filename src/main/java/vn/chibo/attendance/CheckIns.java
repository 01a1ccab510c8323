package vn.chibo.attendance;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.AsyncResult;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.MeetingId;

/// The hottest door of the evening: group commit in the application. While a batch is being
/// committed the next one fills, as PostgreSQL groups its own commits, without a timer; each tap is
/// answered only after the commit that holds it. Measured against one statement per tap: 2 to 2.5
/// times as many (docs/benchmarks.md).
@ApplicationScoped
class CheckIns {

  private static final int LARGEST_BATCH = 1_000;
  private static final int BATCHES_IN_FLIGHT = 2;

  /// Beyond this a device keeps its tap and tries again; better than an answer in a minute.
  private static final int LONGEST_QUEUE = 50_000;

  /// A database that is silent for longer is away; the device sends its tap again, under its id.
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Pool pool;
  private final CheckInBatch statement;
  private final Pulse pulse;
  private final ArrayDeque<Waiting> queue = new ArrayDeque<>();
  private int inFlight;

  CheckIns(Pool pool, CheckInBatch statement, Pulse pulse) {
    this.pool = pool;
    this.statement = statement;
    this.pulse = pulse;
  }

  private record Waiting(CheckIn tap, UniEmitter<? super CheckedIn> answer) {}

  /// What became of the tap, after it was committed. Fails `busy` when too many wait already.
  Uni<CheckedIn> add(CheckIn tap) {
    Uni<CheckedIn> told = Uni.createFrom().emitter(answer -> enqueue(new Waiting(tap, answer)));
    return told.ifNoItem().after(PATIENCE).failWith(() -> Refusal.unavailable("busy"));
  }

  private void enqueue(Waiting waiting) {
    if (isFull(waiting)) {
      waiting.answer().fail(Refusal.unavailable("busy"));
    } else {
      pump();
    }
  }

  private synchronized boolean isFull(Waiting waiting) {
    return queue.size() >= LONGEST_QUEUE || !queue.add(waiting);
  }

  private void pump() {
    var batch = take();
    if (!batch.isEmpty()) {
      var taps = batch.stream().map(Waiting::tap).toList();
      pool.preparedQuery(CheckInBatch.SQL)
          .execute(statement.values(taps))
          .onComplete(result -> answer(batch, result));
    }
  }

  private synchronized List<Waiting> take() {
    if (inFlight >= BATCHES_IN_FLIGHT || queue.isEmpty()) {
      return List.of();
    }
    inFlight++;
    var batch = new ArrayList<Waiting>(Math.min(queue.size(), LARGEST_BATCH));
    while (!queue.isEmpty() && batch.size() < LARGEST_BATCH) {
      batch.add(queue.remove());
    }
    return batch;
  }

  private void answer(List<Waiting> batch, AsyncResult<RowSet<Row>> result) {
    landed();
    if (result.failed()) {
      batch.forEach(waiting -> waiting.answer().fail(result.cause()));
      return;
    }
    var answers = batch.iterator();
    for (var row : result.result()) {
      answer(answers.next(), CheckInBatch.read(row));
    }
  }

  private void answer(Waiting waiting, CheckedIn outcome) {
    if (outcome.outcome() == CheckedIn.Outcome.RECORDED && outcome.meeting() != null) {
      pulse.of(new MeetingId(outcome.meeting()));
    }
    waiting.answer().complete(outcome);
  }

  private void landed() {
    synchronized (this) {
      inFlight--;
    }
    pump();
  }
}
