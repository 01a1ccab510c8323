package vn.chibo.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.organisation.CellId;

/// Puts a slip of the pen in a member's name or birth year right. The fact says what was corrected,
/// never the name. Sent twice, the second changes nothing and leaves no fact.
@ApplicationScoped
class CorrectSlip {

  private final Database database;
  private final CellDoor door;
  private final Slips slips;
  private final Trail trail;

  CorrectSlip(Database database, CellDoor door, Slips slips, Trail trail) {
    this.database = database;
    this.door = door;
    this.slips = slips;
    this.trail = trail;
  }

  /// What it should say.
  record Wish(String name, int birthYear) {

    @Override
    public String toString() {
      return "Wish[]";
    }
  }

  /// Refuses `no-such-cell` and `no-such-member`.
  Uni<Integer> correct(Actor.Person person, CellId cell, MemberId member, Wish wish) {
    return database.as(
        person.subject(),
        () ->
            door.asRecorder(cell)
                .chain(() -> slips.of(cell, member))
                .chain(slip -> correct(person, cell, slip, wish)));
  }

  private Uni<Integer> correct(Actor.Person person, CellId cell, Slip slip, Wish wish) {
    return slips
        .correct(new MemberId(slip.id()), wish.name(), wish.birthYear())
        .call(changed ->
            changed == 0
                ? Uni.createFrom().voidItem()
                : trail.append(corrected(person, cell, slip, wish)));
  }

  private static Fact corrected(Actor.Person person, CellId cell, Slip slip, Wish wish) {
    return Fact.of("MEMBER_CORRECTED", person.subject())
        .inCell(cell.value())
        .with(
            Map.of(
                "member", slip.id(),
                "name", !slip.name().equals(wish.name()),
                "birthYear", slip.birthYear() != wish.birthYear()));
  }
}
