package vn.chibo.kernel;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;

/// The only way to the tables: one transaction whose first statement says on whose behalf it runs,
/// so that row-level security can answer (decision 4). Without a subject no row is found.
@ApplicationScoped
public class Database {

  /// Runs the work in one transaction of this subject. Commits when the work's item arrives, rolls
  /// back when it fails. Do not nest: an inner call would keep the outer subject, so it is refused.
  public <T> Uni<T> as(Subject subject, Supplier<Uni<T>> work) {
    return Panache.withTransaction(() -> speakFor(subject).chain(work::get));
  }

  private Uni<Void> speakFor(Subject subject) {
    return list(String.class, SPEAK_FOR, Map.of("subject", subject.asSetting())).replaceWithVoid();
  }

  private static final String SPEAK_FOR = "select chibo.speak_for(:subject)";

  /// Rows of a query as records; the columns fill the record's constructor in order.
  public <R> Uni<List<R>> list(Class<R> row, String sql, Map<String, ?> values) {
    return session()
        .chain(session -> filled(session.createNativeQuery(sql, row), values).getResultList());
  }

  /// The one row of a query, or null. Two rows are a bug and fail.
  public <R> Uni<R> find(Class<R> row, String sql, Map<String, ?> values) {
    return session()
        .chain(
            session -> filled(session.createNativeQuery(sql, row), values).getSingleResultOrNull());
  }

  /// Runs an insert or update and answers how many rows it touched.
  public Uni<Integer> run(String sql, Map<String, ?> values) {
    return session().chain(session -> command(session, sql, values));
  }

  private static Uni<Mutiny.Session> session() {
    return Panache.getSession();
  }

  private static <R> Mutiny.SelectionQuery<R> filled(
      Mutiny.SelectionQuery<R> query, Map<String, ?> values) {
    values.forEach(query::setParameter);
    return query;
  }

  private static Uni<Integer> command(Mutiny.Session session, String sql, Map<String, ?> values) {
    var query = session.createNativeQuery(sql);
    values.forEach(query::setParameter);
    return query.executeUpdate();
  }
}
