package vn.chibo.exchange;

import io.quarkus.vertx.ConsumeEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;

/// Writes what was shown into the tables: judged once more alone, then slice by slice, then one
/// fact that carries the file's hash, all in one transaction. Whatever stops it, nothing is
/// written.
@ApplicationScoped
class WriteRoster {

  static final String ADDRESS = "exchange.write";

  private static final Logger LOG = Logger.getLogger(WriteRoster.class);
  private static final int SLICE = 5000;

  private final Database database;
  private final Runs runs;
  private final Trail trail;
  private final Works works;
  private final ExchangeConfig limits;

  WriteRoster(Database database, Runs runs, Trail trail, Works works, ExchangeConfig limits) {
    this.database = database;
    this.runs = runs;
    this.trail = trail;
    this.works = works;
    this.limits = limits;
  }

  /// Who wants which file applied, and the hash that stood on the page he confirmed.
  record Order(Actor.Person person, Place place, Run shown, String sha256) {

    RunId run() {
      return new RunId(shown.id());
    }

    @Override
    public String toString() {
      return "Order[" + shown.id() + "]";
    }
  }

  @ConsumeEvent(ADDRESS)
  Uni<Void> writeLong(Order order) {
    return write(order)
        .onFailure()
        .invoke(failure -> LOG.errorf(failure, "A file was not applied: run=%s", order.run()))
        .chain(applying -> ended(order, applying))
        .onFailure()
        .recoverWithUni(() -> works.end(order.run(), Progress.Phase.STOPPED));
  }

  private Uni<Void> ended(Order order, ApplyRoster.Applying applying) {
    if (applying == ApplyRoster.Applying.STALE) {
      return works.end(order.run(), Progress.Phase.STALE);
    }
    works.end(order.run());
    return Uni.createFrom().voidItem();
  }

  /// Something that was written meanwhile may stand against a row: then all are judged anew.
  Uni<ApplyRoster.Applying> write(Order order) {
    return database
        .as(order.person().subject(), limits.longest(), () -> begin(order))
        .onFailure(WriteRoster::clashes)
        .recoverWithUni(() -> judgedAnew(order));
  }

  private Uni<ApplyRoster.Applying> begin(Order order) {
    return runs.begin(order.run(), order.sha256()).chain(answer -> go(order, answer));
  }

  private Uni<ApplyRoster.Applying> go(Order order, Runs.Beginning answer) {
    return switch (answer) {
      case READY ->
          rest(order, 0)
              .chain(() -> runs.end(order.run()))
              .chain(() -> trail.append(fact(order)))
              .replaceWith(ApplyRoster.Applying.APPLIED);
      case STALE -> Uni.createFrom().item(ApplyRoster.Applying.STALE);
      case ABSENT -> Uni.createFrom().failure(Refusal.missing("no-such-import"));
      case DONE -> Uni.createFrom().failure(Refusal.conflict("import-done"));
      case OTHER -> Uni.createFrom().failure(Refusal.conflict("import-of-another-file"));
      case BUSY -> Uni.createFrom().failure(Refusal.conflict("import-busy"));
    };
  }

  private Uni<Void> rest(Order order, int below) {
    return runs.write(order.run(), below, SLICE).chain(last -> next(order, last));
  }

  private Uni<Void> next(Order order, @Nullable Integer last) {
    if (last == null) {
      return Uni.createFrom().voidItem();
    }
    if (order.shown().rows() > SLICE) {
      works.at(order.run(), Progress.Phase.APPLYING, Math.min(last, order.shown().rows()));
    }
    return rest(order, last);
  }

  private Uni<ApplyRoster.Applying> judgedAnew(Order order) {
    return database
        .as(order.person().subject(), limits.longest(), () -> runs.judge(order.run()))
        .replaceWith(ApplyRoster.Applying.STALE);
  }

  /// A constraint of the tables was hurt (SQL state 23…).
  private static boolean clashes(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PgException answer && answer.getSqlState().startsWith("23")) {
        return true;
      }
    }
    return false;
  }

  private static Fact fact(Order order) {
    var shown = order.shown();
    var place = order.place();
    var kind = shown.isTree() ? "ORGANISATIONS_IMPORTED" : "MEMBERS_IMPORTED";
    var fact =
        Fact.of(kind, order.person().subject())
            .with(
                Map.of(
                    "run", shown.id(),
                    "organisation", place.id(),
                    "sha256", shown.sha256(),
                    "created", shown.created(),
                    "changed", shown.changed(),
                    "same", shown.same(),
                    "refused", shown.refused()));
    return place.cell() ? fact.inCell(place.id()) : fact;
  }
}
