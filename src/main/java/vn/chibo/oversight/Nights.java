package vn.chibo.oversight;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.InTurn;
import vn.chibo.kernel.VietnamTime;

/// The nights on which things are forgotten: begun once a day, counted as they go, ended with a
/// fact. A night that was broken off is ended by the next node or the next night, its counts whole.
@ApplicationScoped
class Nights {

  private final Database database;
  private final Trail trail;
  private final Clock clock;

  Nights(Database database, Trail trail, Clock clock) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
  }

  /// Whether there is work to do tonight.
  Uni<Boolean> begin() {
    var day = VietnamTime.today(clock);
    return database
        .run(BEGIN, Map.of("day", day, "at", clock.instant()))
        .chain(() -> database.find(Boolean.class, UNFINISHED, Map.of("day", day)))
        .map(Boolean.TRUE::equals);
  }

  /// Forgets some of this kind and counts them, in one transaction: how many, and 0 when all is
  /// done. One node at a time; another waits.
  Uni<Integer> forget(Kept kept, Instant before, int most) {
    return database
        .list(String.class, ALONE, Map.of())
        .chain(() ->
            database.find(
                Integer.class,
                "select %s(:before, :most)".formatted(kept.function()),
                Map.of("before", before, "most", most)))
        .call(forgotten -> count(kept, forgotten));
  }

  private Uni<Integer> count(Kept kept, @Nullable Integer forgotten) {
    return forgotten == null || forgotten == 0
        ? Uni.createFrom().item(0)
        : database.run(COUNT, Map.of("kind", kept.name(), "n", forgotten));
  }

  private record Count(LocalDate day, String kind, int forgotten) {}

  /// Ends every night that is not ended, each with its fact: kinds and counts, no persons.
  Uni<Void> end() {
    return database
        .list(LocalDate.class, END, Map.of("at", clock.instant()))
        .chain(days -> InTurn.each(days, this::say));
  }

  private Uni<Void> say(LocalDate day) {
    return database
        .list(Count.class, COUNTS, Map.of("day", day))
        .chain(counts -> trail.append(fact(day, counts)));
  }

  private static Fact fact(LocalDate day, List<Count> counts) {
    return Fact.of("KEPT_LONG_ENOUGH", ForgetWhatIsDue.JOB)
        .with(
            Map.of(
                "day",
                day.toString(),
                "forgotten",
                counts.stream().collect(Collectors.toMap(Count::kind, Count::forgotten))));
  }

  private static final String BEGIN =
      """
      insert into retention_run (day, begun_at) values (:day, :at)
      on conflict (day) do nothing
      """;

  private static final String UNFINISHED =
      "select exists (select 1 from retention_run where day = :day and ended_at is null)";

  private static final String ALONE =
      "select cast(pg_advisory_xact_lock(hashtext('forget')) as text)";

  /// Work that runs past midnight counts for the night it was begun in.
  private static final String COUNT =
      """
      update retention_run set counts = jsonb_set(counts, array[cast(:kind as text)],
        to_jsonb(coalesce((counts ->> cast(:kind as text))::integer, 0) + cast(:n as integer)))
      where day = (select max(n.day) from retention_run n where n.ended_at is null)
      """;

  private static final String END =
      """
      with ended as (
        update retention_run set ended_at = greatest(begun_at, :at)
        where ended_at is null
        returning day)
      select day from ended order by day
      """;

  private static final String COUNTS =
      """
      select r.day, c.key, c.value::integer
      from retention_run r, jsonb_each_text(r.counts) c
      where r.day = :day
      order by c.key
      """;
}
