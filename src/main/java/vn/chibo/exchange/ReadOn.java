package vn.chibo.exchange;

import io.quarkus.vertx.ConsumeEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import vn.chibo.kernel.Database;

/// Reads a long file to its end, each batch in a transaction of its own, and judges it. Whatever
/// happens, the page of the file says so: it is judged, refused, or it stopped.
@ApplicationScoped
class ReadOn {

  static final String ADDRESS = "exchange.read-on";

  private static final Logger LOG = Logger.getLogger(ReadOn.class);

  private final Database database;
  private final Runs runs;
  private final Works works;
  private final Vertx vertx;
  private final ExchangeConfig limits;

  ReadOn(Database database, Runs runs, Works works, Vertx vertx, ExchangeConfig limits) {
    this.database = database;
    this.runs = runs;
    this.works = works;
    this.vertx = vertx;
    this.limits = limits;
  }

  @ConsumeEvent(ADDRESS)
  Uni<Void> readOn(Reading reading) {
    return rest(reading)
        .chain(() -> judged(reading))
        .onFailure(FileRefused.class)
        .recoverWithUni(refused -> refused(reading, (FileRefused) refused))
        .onFailure()
        .recoverWithUni(failure -> stopped(reading, failure))
        .onTermination()
        .invoke(reading::close);
  }

  private Uni<Void> rest(Reading reading) {
    return vertx.executeBlocking(reading::next).chain(batch -> kept(reading, batch));
  }

  private Uni<Void> kept(Reading reading, Batch batch) {
    if (batch.rows() == 0) {
      return Uni.createFrom().voidItem();
    }
    if (reading.rows() > limits.mostRows()) {
      var most = Integer.toString(limits.mostRows());
      return Uni.createFrom().failure(new FileRefused(FileRefused.Why.TOO_MANY_ROWS, most));
    }
    works.at(reading.run(), Progress.Phase.READING, reading.rows());
    return database
        .as(reading.person().subject(), () -> runs.add(reading.run(), batch))
        .chain(() -> rest(reading));
  }

  private Uni<Void> judged(Reading reading) {
    works.at(reading.run(), Progress.Phase.JUDGING, reading.rows());
    return database
        .as(reading.person().subject(), limits.longest(), () -> runs.judge(reading.run()))
        .invoke(() -> works.end(reading.run()));
  }

  private Uni<Void> refused(Reading reading, FileRefused refused) {
    return database
        .as(reading.person().subject(), () -> runs.refuse(reading.run(), refused))
        .invoke(() -> works.end(reading.run()));
  }

  private Uni<Void> stopped(Reading reading, Throwable failure) {
    LOG.errorf(failure, "A file was not read to its end: run=%s", reading.run());
    return works.end(reading.run(), Progress.Phase.STOPPED);
  }
}
