package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
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

/// Ticks the dues of a month (R37, step 5). Only what differs is written; sent twice, the second
/// changes nothing and leaves no fact.
@ApplicationScoped
class TickDues {

  private final Database database;
  private final CellDoor door;
  private final Roster roster;
  private final Dues dues;
  private final Trail trail;
  private final Clock clock;

  TickDues(Database database, CellDoor door, Roster roster, Dues dues, Trail trail, Clock clock) {
    this.database = database;
    this.door = door;
    this.roster = roster;
    this.dues = dues;
    this.trail = trail;
    this.clock = clock;
  }

  /// What the form wished, by member; members who are not on the roster are passed over.
  record Wish(CellId cell, YearMonth month, Map<UUID, DuesState> states) {

    Wish {
      states = Map.copyOf(states);
    }

    Wish without(List<Dues.Tick> there) {
      var left = new TreeMap<>(states);
      there.forEach(tick -> left.remove(tick.member(), tick.state()));
      return new Wish(cell, month, left);
    }

    Wish only(List<RosterLine> lines) {
      var known = lines.stream().map(RosterLine::member).collect(Collectors.toSet());
      var left = new TreeMap<>(states);
      left.keySet().retainAll(known);
      return new Wish(cell, month, left);
    }

    List<UUID> members(DuesState state) {
      return states.keySet().stream()
          .filter(member -> states.get(member) == state)
          .sorted()
          .toList();
    }
  }

  /// Answers how many ticks changed; refuses `no-such-cell` and a month that has not begun.
  Uni<Integer> tick(Actor.Person person, Wish wish) {
    return database.as(person.subject(), () -> hold(wish).chain(open -> write(person, open)));
  }

  private void mustHaveBegun(YearMonth month) {
    if (month.isAfter(VietnamTime.thisMonth(clock))) {
      throw Refusal.conflict("month-not-begun");
    }
  }

  private Uni<Wish> hold(Wish wish) {
    var day = MonthBooks.countingDay(wish.month(), VietnamTime.today(clock));
    return door.asOfficer(wish.cell())
        .invoke(_ -> mustHaveBegun(wish.month()))
        .chain(_ -> dues.hold(wish.cell(), wish.month()))
        .chain(() -> dues.of(wish.cell(), wish.month()))
        .chain(there -> roster.of(wish.cell(), day).map(wish.without(there)::only));
  }

  private Uni<Integer> write(Actor.Person person, Wish wish) {
    if (wish.states().isEmpty()) {
      return Uni.createFrom().item(0);
    }
    return tick(person, wish, DuesState.PAID)
        .chain(() -> tick(person, wish, DuesState.UNPAID))
        .chain(() -> tick(person, wish, DuesState.EXEMPT))
        .chain(() -> trail.append(fact(person, wish)))
        .replaceWith(wish.states().size());
  }

  private Uni<Integer> tick(Actor.Person person, Wish wish, DuesState state) {
    return dues.tick(person, wish.cell(), wish.month(), state, wish.members(state));
  }

  private static Fact fact(Actor.Person person, Wish wish) {
    var body = new TreeMap<String, Object>();
    body.put("month", wish.month().toString());
    var states = new EnumMap<DuesState, List<UUID>>(DuesState.class);
    for (var state : DuesState.values()) {
      states.put(state, wish.members(state));
    }
    states.forEach((state, members) -> body.put(state.name(), members));
    return Fact.of("DUES_TICKED", person.subject()).inCell(wish.cell().value()).with(body);
  }
}
