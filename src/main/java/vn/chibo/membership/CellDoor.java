package vn.chibo.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.organisation.CellId;
import vn.chibo.organisation.CellName;

/// Whether the person of this transaction may enter a cell's pages, and as what. Who may not finds
/// no cell.
@ApplicationScoped
public class CellDoor {

  /// A cell that was entered. `kept` says that the person is one of its officers today, `rostered`
  /// that he may bring its roster in and take it out as a file, `recorded` that he may write down
  /// what was decided about its members (decision 21).
  public record Entry(CellName cell, boolean kept, boolean rostered, boolean recorded) {

    public CellId id() {
      return cell.cell();
    }
  }

  private final Database database;

  CellDoor(Database database) {
    this.database = database;
  }

  /// For officers of the cell only; refuses `no-such-cell`, and `post-ended` to who was one.
  public Uni<Entry> asOfficer(CellId cell) {
    return database
        .find(Row.class, ENTER + "and c.id in (select kept_cells())", Map.of("cell", cell.value()))
        .call(found -> found == null ? mustNotHaveEnded(cell) : Uni.createFrom().voidItem())
        .plug(Absent.fails(() -> Refusal.missing("no-such-cell")))
        .map(Row::entry);
  }

  /// Who had the page open when his post ended is told why it closed.
  private Uni<Void> mustNotHaveEnded(CellId cell) {
    return database
        .list(Boolean.class, ENDED, Map.of("cell", cell.value()))
        .invoke(ended -> {
          if (!ended.isEmpty()) {
            throw Refusal.forbidden("post-ended");
          }
        })
        .replaceWithVoid();
  }

  /// For officers, members and guests of the cell; refuses `no-such-cell`.
  public Uni<Entry> asMember(CellId cell) {
    return enter(
        ENTER + "and (c.id in (select kept_cells()) or c.id in (select own_cells()))", cell);
  }

  /// For officers of the cell, and for staff and administrators of a committee above it; refuses
  /// `no-such-cell`.
  public Uni<Entry> asRosterReader(CellId cell) {
    return enter(
        ENTER + "and (c.id in (select kept_cells()) or c.id in (select standing_cells()))", cell);
  }

  /// For those who may record what was decided about its members; refuses `no-such-cell`.
  public Uni<Entry> asRecorder(CellId cell) {
    return enter(ENTER + "and c.id in (select standing_cells())", cell);
  }

  private Uni<Entry> enter(String sql, CellId cell) {
    return database
        .find(Row.class, sql, Map.of("cell", cell.value()))
        .plug(Absent.fails(() -> Refusal.missing("no-such-cell")))
        .map(Row::entry);
  }

  private record Row(
      UUID cell,
      String name,
      String shortName,
      String upper,
      String place,
      boolean kept,
      boolean rostered,
      boolean recorded) {

    Entry entry() {
      return new Entry(
          new CellName(new CellId(cell), name, shortName, upper, place), kept, rostered, recorded);
    }
  }

  private static final String ENDED =
      """
      select true from post p
      where p.member = myself() and p.organisation = :cell
        and p.role in ('SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER')
        and p.until_on <= today()
      limit 1
      """;

  private static final String ENTER =
      """
      select c.id, c.name, c.short_name, u.name as upper, c.place,
        c.id in (select kept_cells()) as kept, c.id in (select roster_cells()) as rostered,
        c.id in (select standing_cells()) as recorded
      from organisation c join organisation u on u.id = c.parent
      where c.id = :cell and c.kind = 'CELL'
      """;
}
