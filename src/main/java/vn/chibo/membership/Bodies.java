package vn.chibo.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;
import vn.chibo.organisation.CellId;

/// Organisations to choose from in the forms of this room: who may have decided, and where a member
/// may go. Names of organisations are no secret among subjects.
@ApplicationScoped
class Bodies {

  private final Database database;

  Bodies(Database database) {
    this.database = database;
  }

  record Body(UUID id, String name, boolean isCell) {}

  record Cell(UUID id, String name, String upper) {}

  /// The cell itself and every organisation above it, nearest first.
  Uni<List<Body>> deciding(CellId cell) {
    return database.list(Body.class, DECIDING, Map.of("cell", cell.value()));
  }

  /// Living cells whose name or code holds these letters; without any, those of the same committee.
  Uni<List<Cell>> cellsLike(CellId from, String wanted) {
    return wanted.isEmpty()
        ? database.list(Cell.class, BESIDE, Map.of("cell", from.value()))
        : database.list(Cell.class, LIKE, Map.of("cell", from.value(), "wanted", wanted));
  }

  Uni<@Nullable Cell> cell(UUID id) {
    return database.find(Cell.class, ONE, Map.of("id", id));
  }

  private static final String DECIDING =
      """
      select o.id, o.name, o.id = c.id
      from organisation c join organisation o on c.path <@ o.path
      where c.id = :cell
      order by nlevel(o.path) desc
      limit 6
      """;

  private static final String CELL =
      """
      select c.id, c.name, u.name
      from organisation c join organisation u on u.id = c.parent
      where c.kind = 'CELL' and (c.dissolved_on is null or c.dissolved_on > today())
      """;

  private static final String BESIDE =
      CELL
          + """
          and c.id <> :cell and c.parent = (select parent from organisation where id = :cell)
          order by c.code
          limit 40
          """;

  private static final String LIKE =
      CELL
          + """
          and c.id <> :cell
          and (position(lower(:wanted) in lower(c.name)) > 0 or c.code = upper(:wanted)
            or position(lower(:wanted) in lower(u.name)) > 0)
          order by c.parent = (select parent from organisation where id = :cell) desc, c.code
          limit 40
          """;

  private static final String ONE = CELL + "and c.id = :id";
}
