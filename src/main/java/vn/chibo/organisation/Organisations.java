package vn.chibo.organisation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;

/// The tree as it stands today. Names of organisations are no secret among subjects.
@ApplicationScoped
public class Organisations {

  private final Database database;

  Organisations(Database database) {
    this.database = database;
  }

  /// How the cell and the organisation above it are written; refuses `no-such-cell`.
  public Uni<CellName> nameOf(CellId cell) {
    return find(NAME_OF, cell);
  }

  /// As [#nameOf], but only for a cell whose officer, member, guest or overseer this person is
  /// today: the door of the pages that all of them may open. Who is none of these finds no cell.
  public Uni<CellName> reached(CellId cell) {
    return find(NAME_OF + "and c.id in (select person_cells())", cell);
  }

  private Uni<CellName> find(String sql, CellId cell) {
    return database
        .find(Row.class, sql, Map.of("cell", cell.value()))
        .plug(Absent.fails(() -> Refusal.missing("no-such-cell")))
        .map(Row::cellName);
  }

  private record Row(UUID cell, String name, String shortName, String upper, String place) {
    CellName cellName() {
      return new CellName(new CellId(cell), name, shortName, upper, place);
    }
  }

  private static final String NAME_OF =
      """
      select c.id, c.name, c.short_name, u.name as upper, c.place
      from organisation c join organisation u on u.id = c.parent
      where c.id = :cell and c.kind = 'CELL'
      """;
}
