package vn.chibo.follow;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.organisation.CellId;

/// Who may read what was asked of a cell, and who may take the next step. Who is neither an officer
/// of the cell nor above it finds no cell.
@ApplicationScoped
class RequestDoor {

  private final Database database;

  RequestDoor(Database database) {
    this.database = database;
  }

  record Entry(UUID id, String name, String upper, boolean kept, boolean followed) {}

  Uni<Entry> asReader(CellId cell) {
    return enter(ENTER, cell);
  }

  Uni<Entry> asFollower(CellId cell) {
    return enter(ENTER + "and c.id in (select followed_cells())", cell);
  }

  Uni<Entry> asOfficer(CellId cell) {
    return enter(ENTER + "and c.id in (select kept_cells())", cell);
  }

  /// The side whose step it is.
  Uni<Entry> mayTake(CellId cell, RequestStep step) {
    return switch (step) {
      case ANSWERED -> asOfficer(cell);
      case ASKED_AGAIN, CLOSED -> asFollower(cell);
    };
  }

  private Uni<Entry> enter(String sql, CellId cell) {
    return database
        .find(Entry.class, sql, Map.of("cell", cell.value()))
        .plug(Absent.fails(() -> Refusal.missing("no-such-cell")));
  }

  private static final String ENTER =
      """
      select c.id, c.name, u.name as upper, c.id in (select kept_cells()) as kept,
        c.id in (select followed_cells()) as followed
      from organisation c join organisation u on u.id = c.parent
      where c.id = :cell and c.kind = 'CELL'
        and (c.id in (select kept_cells()) or c.id in (select overseen_cells()))
      """;
}
