package vn.chibo.kernel;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/// The only way to the tables: one transaction whose first statement says on whose behalf it runs,
/// so that row-level security can answer (decision 4). Without a subject no row is found.
@ApplicationScoped
public class Database {

  private final Clock clock;
  private final Duration patience;
  private final Duration longest;

  /// @param patience how long the database may be silent at first; then it is taken to be away
  /// @param longest how long a whole transaction may take
  Database(
      Clock clock,
      @ConfigProperty(name = "chibo.database.patience", defaultValue = "8s") Duration patience,
      @ConfigProperty(name = "chibo.database.longest", defaultValue = "60s") Duration longest) {
    this.clock = clock;
    this.patience = patience;
    this.longest = longest;
  }

  /// Runs the work in one transaction of this subject. Commits when the work's item arrives, rolls
  /// back when it fails or takes too long. Do not nest: an inner call would keep the outer subject,
  /// so it is refused.
  public <T> Uni<T> as(Subject subject, Supplier<Uni<T>> work) {
    return as(subject, longest, work);
  }

  /// The same for work before which no page waits, and which may take so long.
  public <T> Uni<T> as(Subject subject, Duration atMost, Supplier<Uni<T>> work) {
    return Uni.createFrom().deferred(() -> waitedFor(subject, atMost, work));
  }

  /// A transaction that began comes to its own end, whoever leaves meanwhile: a closed browser
  /// would else close the session in the middle of a statement. Each subscription is one
  /// transaction.
  private <T> Uni<T> waitedFor(Subject subject, Duration atMost, Supplier<Uni<T>> work) {
    var waiting = new Patience(patience, atMost);
    return waiting.waitFor(Panache.withTransaction(() -> within(waiting, subject, work)));
  }

  private <T> Uni<T> within(Patience waiting, Subject subject, Supplier<Uni<T>> work) {
    return speakFor(subject)
        .invoke(waiting::hasBegun)
        .chain(work::get)
        .invoke(waiting::mustBeWaitedFor);
  }

  private Uni<Void> speakFor(Subject subject) {
    var today = VietnamTime.today(clock);
    return list(String.class, SPEAK_FOR, Map.of("subject", subject.asSetting(), "today", today))
        .replaceWithVoid();
  }

  private static final String SPEAK_FOR = "select chibo.speak_for(:subject, :today)";

  /// Rows of a query; the columns fill the record's constructor in order. A query without `limit`
  /// must be bounded by what it asks for.
  public <R> Uni<List<R>> list(Class<R> row, String sql, Map<String, ?> values) {
    return selected(sql, values).map(found -> found.stream().map(Rows.of(row)::read).toList());
  }

  /// The one row of a query, or null. Two rows are a bug and fail.
  public <R> Uni<@Nullable R> find(Class<R> row, String sql, Map<String, ?> values) {
    return list(row, sql, values).map(Database::only);
  }

  private static <R> @Nullable R only(List<R> rows) {
    if (rows.size() > 1) {
      throw new IllegalStateException("one row was asked for, %d came".formatted(rows.size()));
    }
    return rows.isEmpty() ? null : rows.getFirst();
  }

  /// Runs an insert or update and answers how many rows it touched.
  public Uni<Integer> run(String sql, Map<String, ?> values) {
    return session().chain(session -> command(session, sql, values));
  }

  private static Uni<Mutiny.Session> session() {
    return Panache.getSession();
  }

  private static Uni<List<Object>> selected(String sql, Map<String, ?> values) {
    return session().chain(session -> filled(session, sql, values).getResultList());
  }

  private static Uni<Integer> command(Mutiny.Session session, String sql, Map<String, ?> values) {
    return filled(session, sql, values).executeUpdate();
  }

  private static Mutiny.Query<Object> filled(
      Mutiny.Session session, String sql, Map<String, ?> values) {
    Mutiny.Query<Object> query = session.createNativeQuery(sql);
    values.forEach(query::setParameter);
    return query;
  }
}
