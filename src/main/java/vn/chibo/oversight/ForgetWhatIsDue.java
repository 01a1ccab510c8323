package vn.chibo.oversight;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.InTurn;
import vn.chibo.kernel.Subject;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.rulebook.Rulebook;

/// Forgets at night what has been kept as long as the rules say, a few rows a transaction (decision
/// 13). It looks every quarter of an hour whether this night's work is done, so a service that was
/// down at night does it soon after its start. Done twice, it finds nothing the second time.
@ApplicationScoped
class ForgetWhatIsDue {

  static final Subject JOB = Subject.job("forget");

  private static final LocalTime NIGHT = LocalTime.of(2, 0);

  /// Rows of one transaction, and transactions of one kind and night: two million rows.
  static final int AT_ONCE = 500;

  private static final int ROUNDS = 4_000;

  private final Database database;
  private final Nights nights;
  private final Rulebook rulebook;
  private final Clock clock;

  ForgetWhatIsDue(Database database, Nights nights, Rulebook rulebook, Clock clock) {
    this.database = database;
    this.nights = nights;
    this.rulebook = rulebook;
    this.clock = clock;
  }

  @Scheduled(
      every = "${chibo.jobs.forget:15m}",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> forget() {
    var now = clock.instant();
    var isNight = !VietnamTime.there(now).toLocalTime().isBefore(NIGHT);
    return isNight ? database.as(JOB, nights::begin).chain(this::work) : nothing();
  }

  private Uni<Void> work(boolean toDo) {
    return toDo
        ? InTurn.each(List.of(Kept.values()), kept -> forget(kept, ROUNDS))
            .chain(() -> database.as(JOB, nights::end))
        : nothing();
  }

  private Uni<Void> forget(Kept kept, int rounds) {
    return database
        .as(JOB, () -> nights.forget(kept, before(kept), AT_ONCE))
        .chain(forgotten -> forgotten == 0 || rounds == 1 ? nothing() : forget(kept, rounds - 1));
  }

  private Instant before(Kept kept) {
    return clock.instant().minus(rulebook.inForceOn(VietnamTime.today(clock)).value(kept.time()));
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }
}
