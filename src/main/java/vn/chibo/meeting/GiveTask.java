package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.membership.CellDoor;
import vn.chibo.membership.Roster;
import vn.chibo.membership.RosterLine;
import vn.chibo.organisation.CellId;

/// An officer gives a member a task with a day. Sent twice, it is given twice and one can be
/// dropped.
@ApplicationScoped
class GiveTask {

  private final Database database;
  private final CellDoor door;
  private final Roster roster;
  private final Tasks tasks;
  private final Trail trail;
  private final Clock clock;

  GiveTask(Database database, CellDoor door, Roster roster, Tasks tasks, Trail trail, Clock clock) {
    this.database = database;
    this.door = door;
    this.roster = roster;
    this.tasks = tasks;
    this.trail = trail;
    this.clock = clock;
  }

  record Wish(String text, UUID owner, LocalDate dueOn) {}

  /// Refuses `no-such-cell`, and `owner-not-a-member` for who is not on the roster.
  Uni<UUID> give(Actor.Person person, CellId cell, Wish wish) {
    return database.as(
        person.subject(),
        () -> door.asOfficer(cell).chain(entry -> give(person, entry.id(), today(), wish)));
  }

  private Uni<UUID> give(Actor.Person person, CellId cell, LocalDate today, Wish wish) {
    return roster
        .of(cell, today)
        .invoke(lines -> mustBeOnTheRoster(lines, wish.owner()))
        .chain(() -> tasks.add(cell, wish, today))
        .call(task -> trail.append(fact(person, cell, task, wish)));
  }

  private static void mustBeOnTheRoster(List<RosterLine> lines, UUID owner) {
    if (lines.stream().noneMatch(line -> line.member().equals(owner))) {
      throw Refusal.invalid("owner-not-a-member");
    }
  }

  private static Fact fact(Actor.Person person, CellId cell, UUID task, Wish wish) {
    return Fact.of("TASK_GIVEN", person.subject())
        .inCell(cell.value())
        .with(Map.of("task", task, "owner", wish.owner(), "due", wish.dueOn().toString()))
        .saying(wish.text());
  }

  private LocalDate today() {
    return VietnamTime.today(clock);
  }
}
