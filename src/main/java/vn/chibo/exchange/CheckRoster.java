package vn.chibo.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.MasterKey;
import vn.chibo.organisation.OrganisationId;

/// Begins to read a file. One that ends within its first batch is judged at once; what is longer is
/// read on by [ReadOn] while the sender looks on or does something else. Nothing of the roster is
/// written. The same file checked twice makes two checks; each may be applied.
@ApplicationScoped
class CheckRoster {

  private final Database database;
  private final Runs runs;
  private final Vertx vertx;
  private final MasterKey key;
  private final ExchangeConfig limits;
  private final ObjectMapper json;
  private final Works works;

  CheckRoster(
      Database database,
      Runs runs,
      Vertx vertx,
      MasterKey key,
      ExchangeConfig limits,
      ObjectMapper json,
      Works works) {
    this.database = database;
    this.runs = runs;
    this.vertx = vertx;
    this.key = key;
    this.limits = limits;
    this.json = json;
    this.works = works;
  }

  /// A file as it arrived.
  record Upload(String name, Path path) {

    @Override
    public String toString() {
      return "Upload[]";
    }
  }

  /// What came of it. `Begun` is done or goes on: its page says.
  sealed interface Checking {
    record Begun(RunId run) implements Checking {}

    record Refused(FileRefused.Why why, String what) implements Checking {}
  }

  /// Refuses `no-such-roster` before the file is opened.
  Uni<Checking> check(Actor.Person person, OrganisationId organisation, Upload upload) {
    var sender = new Reading.Sender(person, organisation, upload.name());
    return database
        .as(person.subject(), () -> runs.place(organisation))
        .chain(place -> opened(place, sender, upload))
        .chain(this::begun)
        .onFailure(FileRefused.class)
        .recoverWithItem(CheckRoster::refused);
  }

  private static Checking refused(Throwable failure) {
    var refused = (FileRefused) failure;
    return new Checking.Refused(refused.why(), refused.what());
  }

  private Uni<Reading> opened(Place place, Reading.Sender sender, Upload upload) {
    return vertx.executeBlocking(() -> open(place, sender, upload));
  }

  private Reading open(Place place, Reading.Sender sender, Upload upload) {
    var file = RosterFile.open(upload.path(), limits);
    var reading = new Reading(sender, file, key.bytesFor("member-card"), json);
    if (file.headings().contents() == Contents.TREE && !place.tree()) {
      reading.close();
      throw new FileRefused(FileRefused.Why.NO_TREE_HERE, "");
    }
    return reading;
  }

  private Uni<Checking> begun(Reading reading) {
    return vertx
        .executeBlocking(reading::next)
        .chain(first -> first.rows() < Reading.BATCH ? whole(reading, first) : part(reading, first))
        .onFailure()
        .invoke(reading::close)
        .replaceWith(new Checking.Begun(reading.run()));
  }

  private Uni<Void> whole(Reading reading, Batch all) {
    return all.rows() == 0
        ? Uni.createFrom().failure(new FileRefused(FileRefused.Why.NO_ROWS, ""))
        : database
            .as(
                reading.person().subject(),
                () -> kept(reading, all).chain(() -> runs.judge(reading.run())))
            .invoke(reading::close);
  }

  private Uni<Void> part(Reading reading, Batch first) {
    return database
        .as(reading.person().subject(), () -> kept(reading, first))
        .chain(() -> works.begin(reading.run(), Progress.Phase.READING, first.rows()))
        .invoke(() -> vertx.eventBus().send(ReadOn.ADDRESS, reading));
  }

  private Uni<Integer> kept(Reading reading, Batch batch) {
    return runs.begin(reading).chain(() -> runs.add(reading.run(), batch));
  }
}
