package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.membership.CellDoor;
import vn.chibo.organisation.CellId;

/// Ticks a step of the month that leaves no other trace: the follower's follow-up (R37, step 9).
/// Ticked twice, the first tick stays and no fact is added.
@ApplicationScoped
class TickMonth {

  private final Database database;
  private final CellDoor door;
  private final Trail trail;
  private final Clock clock;

  TickMonth(Database database, CellDoor door, Trail trail, Clock clock) {
    this.database = database;
    this.door = door;
    this.trail = trail;
    this.clock = clock;
  }

  /// Refuses `no-such-cell` and `month-not-begun`.
  Uni<Integer> followUp(Actor.Person person, CellId cell, YearMonth month) {
    var values = new HashMap<String, Object>();
    values.put("cell", cell.value());
    values.put("month", month.atDay(1));
    values.put("step", MonthStep.FOLLOW_UP.name());
    values.put("by", person.member());
    values.put("at", clock.instant());
    return database.as(
        person.subject(),
        () ->
            door.asOfficer(cell)
                .invoke(_ -> mustHaveBegun(month))
                .chain(() -> database.run(TICK, values))
                .call(ticked -> remember(person, cell, month, ticked)));
  }

  private void mustHaveBegun(YearMonth month) {
    if (month.isAfter(VietnamTime.thisMonth(clock))) {
      throw Refusal.conflict("month-not-begun");
    }
  }

  private Uni<Void> remember(Actor.Person person, CellId cell, YearMonth month, int ticked) {
    return ticked == 0
        ? Uni.createFrom().voidItem()
        : trail.append(
            Fact.of("MONTH_TICKED", person.subject())
                .inCell(cell.value())
                .with(Map.of("month", month.toString(), "step", MonthStep.FOLLOW_UP.name())));
  }

  private static final String TICK =
      """
      insert into month_tick (cell, month, step, ticked_by, ticked_at)
      values (:cell, :month, :step, :by, :at)
      on conflict (cell, month, step) do nothing
      """;
}
