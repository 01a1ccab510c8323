package vn.chibo.oversight;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Seals;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.CellId;

/// The audit log of a cell and who looked at its records, for its officers and for whoever oversees
/// it (R35).
@ApplicationScoped
class TrailPages {

  /// One act: who is a name, or the kind of subject when there is none.
  record Entry(
      long id,
      Instant at,
      String kind,
      String subject,
      @Nullable String name,
      @Nullable Instant meetingAt) {

    public String when() {
      return VietnamTime.clock(at) + " " + VietnamTime.date(at);
    }

    public String meetingDay() {
      return meetingAt == null ? "" : VietnamTime.date(meetingAt);
    }
  }

  record Look(Instant at, @Nullable String name, String what, @Nullable Instant meetingAt) {

    public String when() {
      return VietnamTime.clock(at) + " " + VietnamTime.date(at);
    }

    public String meetingDay() {
      return meetingAt == null ? "" : VietnamTime.date(meetingAt);
    }
  }

  record Cell(UUID id, String name) {}

  record Trail(Cell cell, List<Entry> entries, Seals.@Nullable SealedUpTo sealed) {

    public String sealShort() {
      return sealed == null ? "" : sealed.chained().substring(0, 16);
    }

    public boolean hasOlder() {
      return entries.size() == PAGE;
    }

    public long oldest() {
      return entries.isEmpty() ? 0 : entries.getLast().id();
    }
  }

  record Looks(Cell cell, List<Look> looks) {}

  static final int PAGE = 100;

  private final Database database;
  private final Seals seals;

  TrailPages(Database database, Seals seals) {
    this.database = database;
    this.seals = seals;
  }

  /// A page of at most 100 acts before this id, newest first. Refuses `no-such-cell`.
  Uni<Trail> trail(Actor.Person person, CellId cell, long before) {
    return database.as(
        person.subject(),
        () ->
            cell(cell)
                .chain(found ->
                    database
                        .list(Entry.class, TRAIL, Map.of("cell", cell.value(), "before", before))
                        .chain(acts -> seals.newest().map(seal -> new Trail(found, acts, seal)))));
  }

  /// The newest 200 looks. Refuses `no-such-cell`.
  Uni<Looks> looks(Actor.Person person, CellId cell) {
    return database.as(
        person.subject(),
        () ->
            cell(cell)
                .chain(found ->
                    database
                        .list(Look.class, LOOKS, Map.of("cell", cell.value()))
                        .map(looks -> new Looks(found, looks))));
  }

  private Uni<Cell> cell(CellId cell) {
    return database
        .find(Cell.class, CELL, Map.of("cell", cell.value()))
        .plug(Absent.fails(() -> Refusal.missing("no-such-cell")));
  }

  private static final String CELL =
      """
      select c.id, c.name from organisation c
      where c.id = :cell and c.kind = 'CELL'
        and (c.id in (select kept_cells()) or c.id in (select overseen_cells()))
      """;

  private static final String TRAIL =
      """
      select f.id, f.at, f.kind, split_part(f.actor, ':', 1), p.full_name, m.starts_at
      from fact f
        left join meeting m on m.id = f.meeting
        left join summons s on f.actor = 'link:' || s.id::text
        left join member p on f.actor = 'person:' || p.id::text or p.id = s.member
      where (f.cell = :cell or m.cell = :cell) and f.id < :before
      order by f.id desc
      limit 100
      """;

  private static final String LOOKS =
      """
      select l.at, p.full_name, l.what, m.starts_at
      from access_log l
        left join member p on p.id = l.viewer
        left join meeting m on m.id = l.meeting
      where l.cell = :cell
      order by l.id desc
      limit 200
      """;
}
