package vn.chibo.exchange;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.InTurn;
import vn.chibo.kernel.Subject;

/// Long work on files that this node is doing, told to the tables each second in transactions of
/// its own: the work's own transaction shows nothing before it ends, and every node may be asked.
@ApplicationScoped
class Works {

  private static final Subject JOB = Subject.job("import-progress");

  private final Database database;
  private final Clock clock;
  private final Map<RunId, Work> works = new ConcurrentHashMap<>();

  Works(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  private record Work(Progress.Phase phase, int done) {}

  private record Told(RunId run, Work work) {}

  /// Says it at once, so that the next page knows.
  Uni<Void> begin(RunId run, Progress.Phase phase, int done) {
    at(run, phase, done);
    return tell(new Told(run, new Work(phase, done)));
  }

  void at(RunId run, Progress.Phase phase, int done) {
    works.put(run, new Work(phase, done));
  }

  /// It is done; what came of it stands with the file.
  void end(RunId run) {
    works.remove(run);
  }

  /// It ended in a way that the file itself does not tell.
  Uni<Void> end(RunId run, Progress.Phase phase) {
    var work = works.remove(run);
    return tell(new Told(run, new Work(phase, work == null ? 0 : work.done())));
  }

  @Scheduled(
      every = "${chibo.jobs.tell-imports:1s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> tellAll() {
    var told =
        works.entrySet().stream().map(each -> new Told(each.getKey(), each.getValue())).toList();
    return InTurn.each(told, this::tell);
  }

  private Uni<Void> tell(Told told) {
    return database.as(JOB, () -> database.run(TELL, values(told))).replaceWithVoid();
  }

  private Map<String, Object> values(Told told) {
    return Map.of(
        "run", told.run().value(),
        "phase", told.work().phase().name(),
        "done", told.work().done(),
        "at", clock.instant());
  }

  private static final String TELL =
      """
      insert into import_progress (run, phase, done, beat_at) values (:run, :phase, :done, :at)
      on conflict (run) do update
      set phase = excluded.phase, done = excluded.done, beat_at = excluded.beat_at
      """;
}
