package vn.chibo.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.organisation.CellId;

/// Forms a party group in a cell (R3). Sent twice, one is formed.
@ApplicationScoped
class FormGroup {

  private final Database database;
  private final CellDoor door;
  private final Groups groups;
  private final Trail trail;

  FormGroup(Database database, CellDoor door, Groups groups, Trail trail) {
    this.database = database;
    this.door = door;
    this.groups = groups;
    this.trail = trail;
  }

  /// `id` is made with the form.
  record Wish(UUID id, String name, LocalDate from, String number) {}

  /// Refuses `no-such-cell`; true where another group of the cell bears the name.
  Uni<Boolean> form(Actor.Person person, CellId cell, Wish wish) {
    return database.as(
        person.subject(),
        () ->
            door.asRecorder(cell)
                .chain(() -> groups.hold(cell))
                .chain(() -> groups.isTaken(cell, wish))
                .chain(taken ->
                    taken
                        ? Uni.createFrom().item(true)
                        : add(person, cell, wish).replaceWith(false)));
  }

  private Uni<Integer> add(Actor.Person person, CellId cell, Wish wish) {
    return groups
        .form(cell, wish, person.member())
        .call(added ->
            added == 0
                ? Uni.createFrom().voidItem()
                : trail.append(
                    Fact.of("GROUP_FORMED", person.subject())
                        .inCell(cell.value())
                        .with(Map.of("group", wish.id(), "from", wish.from().toString()))));
  }
}
