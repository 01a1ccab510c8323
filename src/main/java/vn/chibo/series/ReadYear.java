package vn.chibo.series;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.membership.CellDoor;
import vn.chibo.membership.Roster;
import vn.chibo.organisation.CellId;
import vn.chibo.organisation.CellName;
import vn.chibo.organisation.RulesInForce;
import vn.chibo.rulebook.RuleSet;

/// Reads a cell's year ahead for its officers, with those who may chair.
@ApplicationScoped
class ReadYear {

  private final Database database;
  private final CellDoor door;
  private final SeriesStore store;
  private final Roster roster;
  private final RulesInForce rulesInForce;
  private final Clock clock;

  ReadYear(
      Database database,
      CellDoor door,
      SeriesStore store,
      Roster roster,
      RulesInForce rulesInForce,
      Clock clock) {
    this.database = database;
    this.door = door;
    this.store = store;
    this.roster = roster;
    this.rulesInForce = rulesInForce;
    this.clock = clock;
  }

  record Scene(CellName cell, YearAhead year, Chairs chairs, RuleSet rules) {

    Scene under(Rule rule) {
      return new Scene(cell, year.under(rule), chairs, rules);
    }
  }

  /// Refuses `no-such-cell` for who does not keep it.
  Uni<Scene> of(Actor.Person person, CellId cell) {
    return database.as(
        person.subject(), () -> door.asOfficer(cell).chain(entry -> withYear(entry.cell())));
  }

  private Uni<Scene> withYear(CellName cell) {
    return store.year(cell.cell()).chain(year -> withChairs(cell, year));
  }

  private Uni<Scene> withChairs(CellName cell, YearAhead year) {
    return roster
        .of(cell.cell(), VietnamTime.today(clock))
        .chain(lines -> withRules(cell, year, new Chairs(lines)));
  }

  private Uni<Scene> withRules(CellName cell, YearAhead year, Chairs chairs) {
    return rulesInForce.today(cell.cell()).map(rules -> new Scene(cell, year, chairs, rules));
  }
}
