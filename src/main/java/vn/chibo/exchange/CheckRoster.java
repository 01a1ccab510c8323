package vn.chibo.exchange;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.MasterKey;
import vn.chibo.organisation.OrganisationId;

/// Reads a file, row by row and a batch at a time, and judges what applying it would do. Nothing of
/// the roster is written. The same file checked twice makes two checks; each may be applied.
@ApplicationScoped
class CheckRoster {

  private static final int BATCH = 1000;

  private final Database database;
  private final Runs runs;
  private final Vertx vertx;
  private final MasterKey key;
  private final ExchangeConfig limits;

  CheckRoster(Database database, Runs runs, Vertx vertx, MasterKey key, ExchangeConfig limits) {
    this.database = database;
    this.runs = runs;
    this.vertx = vertx;
    this.key = key;
    this.limits = limits;
  }

  /// A file as it arrived.
  record Upload(String name, Path path) {

    @Override
    public String toString() {
      return "Upload[]";
    }
  }

  /// What came of it.
  sealed interface Checking {
    record Done(RunId run) implements Checking {}

    record Refused(FileRefused.Why why, String what) implements Checking {}
  }

  /// Refuses `no-such-roster` before the file is opened.
  Uni<Checking> check(Actor.Person person, OrganisationId place, Upload upload) {
    return database
        .as(person.subject(), () -> runs.place(place))
        .chain(() -> opened(upload))
        .chain(file -> read(person, place, upload, file))
        .onFailure(FileRefused.class)
        .recoverWithItem(CheckRoster::refused);
  }

  private static Checking refused(Throwable failure) {
    var refused = (FileRefused) failure;
    return new Checking.Refused(refused.why(), refused.what());
  }

  private Uni<RosterFile> opened(Upload upload) {
    return vertx.executeBlocking(() -> RosterFile.open(upload.path(), limits));
  }

  private Uni<Checking> read(
      Actor.Person person, OrganisationId place, Upload upload, RosterFile file) {
    var run = new RunId(UUID.randomUUID());
    var reading = new Reading(run, file);
    return database
        .as(
            person.subject(),
            () ->
                runs.begin(run, place, person.member(), upload.name(), file)
                    .chain(() -> rest(reading, 0))
                    .chain(() -> runs.judge(run)))
        .onTermination()
        .invoke(() -> close(file))
        .replaceWith(new Checking.Done(run));
  }

  private static void close(RosterFile file) {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A file that is being read into a run.
  private final class Reading {

    private final RunId run;
    private final RosterFile file;
    private final LineReader reader;

    Reading(RunId run, RosterFile file) {
      this.run = run;
      this.file = file;
      this.reader = new LineReader(file.headings(), key.bytesFor("member-card"));
    }

    Uni<List<Line>> next() {
      return vertx.executeBlocking(this::lines);
    }

    private List<Line> lines() {
      return file.next(BATCH).stream().map(row -> reader.read(row.line(), row.cells())).toList();
    }
  }

  private Uni<Void> rest(Reading reading, int before) {
    return reading.next().chain(lines -> keep(reading, before, lines));
  }

  private Uni<Void> keep(Reading reading, int before, List<Line> lines) {
    if (lines.isEmpty()) {
      return before == 0 ? refuse(FileRefused.Why.NO_ROWS) : Uni.createFrom().voidItem();
    }
    int read = before + lines.size();
    return read > limits.mostRows()
        ? refuse(FileRefused.Why.TOO_LARGE)
        : runs.add(reading.run, lines).chain(() -> rest(reading, read));
  }

  private Uni<Void> refuse(FileRefused.Why why) {
    return Uni.createFrom().failure(new FileRefused(why, ""));
  }
}
