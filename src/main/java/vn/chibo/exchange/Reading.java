package vn.chibo.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import vn.chibo.identity.Actor;
import vn.chibo.organisation.OrganisationId;

/// A file that is being read into a run, a batch at a time. Blocks: used on a worker only.
final class Reading {

  /// Rows of one batch; a file that ends within the first is read while its sender waits.
  static final int BATCH = 1000;

  private final RunId run = new RunId(UUID.randomUUID());
  private final Actor.Person person;
  private final OrganisationId place;
  private final String name;
  private final RosterFile file;
  private final LineReader lines;
  private final ObjectMapper json;
  private int rows;

  Reading(Sender sender, RosterFile file, byte[] cardKey, ObjectMapper json) {
    this.person = sender.person();
    this.place = sender.place();
    this.name = sender.fileName();
    this.file = file;
    this.lines = new LineReader(file.headings(), cardKey);
    this.json = json;
  }

  /// Who brings it, where, and what he calls it.
  record Sender(Actor.Person person, OrganisationId place, String fileName) {

    @Override
    public String toString() {
      return "Sender[" + place + "]";
    }
  }

  RunId run() {
    return run;
  }

  Actor.Person person() {
    return person;
  }

  OrganisationId place() {
    return place;
  }

  String name() {
    return name;
  }

  RosterFile file() {
    return file;
  }

  /// How many rows were read so far.
  int rows() {
    return rows;
  }

  /// The next rows; none at the end. Throws [FileRefused].
  Batch next() {
    var found = file.next(BATCH);
    rows += found.size();
    return new Batch(file.headings().contents(), found.size(), written(found));
  }

  private String written(List<RowSource.Numbered> found) {
    try {
      return json.writeValueAsString(found.stream().map(this::understood).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a row that cannot be written", e);
    }
  }

  private Object understood(RowSource.Numbered row) {
    return switch (file.headings().contents()) {
      case MEMBERS -> WrittenLine.of(lines.read(row.line(), row.cells()));
      case TREE -> UnitLine.read(file.headings(), row);
    };
  }

  void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return "Reading[" + run + "]";
  }
}
