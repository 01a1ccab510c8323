package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.organisation.CellId;

/// What stands in a cell's calendar already, asked under a lock so that two windows cannot put two
/// meetings into one evening. The tables forbid it too.
@ApplicationScoped
class Timetable {

  private final Database database;

  Timetable(Database database) {
    this.database = database;
  }

  /// A meeting that stands in the way.
  record Entry(
      UUID id, Kind kind, @Nullable String topic, Instant startsAt, String place, Stage stage) {}

  /// Keeps every other planner off this cell until the transaction ends; refuses `no-such-cell`
  /// unless this person keeps it.
  Uni<Void> hold(CellId cell) {
    return database
        .find(String.class, HOLD, Map.of("cell", cell.value()))
        .plug(Absent.fails(() -> Refusal.missing("no-such-cell")))
        .replaceWithVoid();
  }

  /// Another meeting of the cell within these hours, or null. Two groups may meet at once.
  Uni<@Nullable Entry> overlapping(CellId cell, @Nullable UUID self, Plan plan) {
    return database.find(
        Entry.class,
        OVERLAPPING,
        Map.of(
            "cell", cell.value(),
            "self", other(self),
            "grouped", plan.group() != null,
            "group", other(plan.group()),
            "from", plan.slot().startsAt(),
            "until", plan.slot().plannedEnd()));
  }

  /// The ordinary meeting that this month has already, or what stands in for it (R6, R11), or null.
  /// The groups of a cell stand in together, so one group's meeting does not bar another's.
  Uni<@Nullable Entry> ordinaryOf(CellId cell, @Nullable UUID self, Plan plan) {
    return database.find(
        Entry.class,
        ORDINARY_OF,
        Map.of(
            "cell", cell.value(),
            "self", other(self),
            "month", plan.slot().month(),
            "grouped", plan.group() != null));
  }

  /// When the cell last met or is to meet.
  Uni<Optional<Last>> last(CellId cell) {
    return database.find(Last.class, LAST, Map.of("cell", cell.value())).map(Optional::ofNullable);
  }

  /// When this month's ordinary meeting is (R6), if there is one.
  Uni<Optional<Instant>> ordinaryIn(CellId cell, LocalDate month) {
    return database
        .find(
            Entry.class,
            ORDINARY_OF,
            Map.of("cell", cell.value(), "self", other(null), "month", month, "grouped", true))
        .map(entry -> Optional.ofNullable(entry).map(Entry::startsAt));
  }

  record Last(Instant startsAt, Instant plannedEnd) {}

  /// A meeting that does not exist yet is no other meeting's twin.
  private static UUID other(@Nullable UUID self) {
    return self == null ? new UUID(0, 0) : self;
  }

  private static final String HOLD =
      """
      select cast(pg_advisory_xact_lock(hashtextextended(cast(o.id as text), 6)) as text)
      from organisation o
      where o.id = :cell and o.kind = 'CELL' and o.id in (select kept_cells())
      """;

  private static final String OVERLAPPING =
      """
      select m.id, m.kind, m.thematic_topic, m.starts_at, m.place, m.stage
      from meeting m
      where m.cell = :cell and m.id <> :self and m.stage <> 'CANCELLED'
        and m.starts_at < :until and m.planned_end > :from
        and (not :grouped or m.party_group is null or m.party_group = :group)
      order by m.starts_at
      limit 1
      """;

  private static final String ORDINARY_OF =
      """
      select m.id, m.kind, m.thematic_topic, m.starts_at, m.place, m.stage
      from meeting m
      where m.cell = :cell and m.id <> :self and m.month = :month
        and (m.kind in ('ORDINARY', 'CONFERENCE_IN_PLACE') or m.in_place and not :grouped)
        and m.stage <> 'CANCELLED'
      order by m.starts_at
      limit 1
      """;

  private static final String LAST =
      """
      select m.starts_at, m.planned_end
      from meeting m
      where m.cell = :cell and m.stage <> 'CANCELLED'
      order by m.starts_at desc
      limit 1
      """;
}
