package vn.chibo.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.organisation.CellId;
import vn.chibo.organisation.RulesInForce;
import vn.chibo.quorum.Standing;
import vn.chibo.rulebook.RuleSet;

/// Enters a member on a cell's roster: admitted by a decision, or come from a cell that is not in
/// this service. Sent twice, the second finds him there.
@ApplicationScoped
class EnterMember {

  private final Database database;
  private final CellDoor door;
  private final RulesInForce rulesInForce;
  private final Bodies bodies;
  private final StandingRows rows;
  private final Trail trail;

  EnterMember(
      Database database,
      CellDoor door,
      RulesInForce rulesInForce,
      Bodies bodies,
      StandingRows rows,
      Trail trail) {
    this.database = database;
    this.door = door;
    this.rulesInForce = rulesInForce;
    this.bodies = bodies;
    this.rows = rows;
    this.trail = trail;
  }

  /// What is known before the form is read.
  record Scene(
      CellDoor.Entry entry, RuleSet rules, List<Bodies.Body> bodies, LocalDate established) {}

  /// Who is to be entered. `id` is made with the form, so that sending it twice enters one.
  record Wish(
      UUID id,
      String name,
      int birthYear,
      String sex,
      Standing standing,
      LocalDate from,
      StandingRows.Decision decision) {

    @Override
    public String toString() {
      return "Wish[" + id + "]";
    }
  }

  /// Refuses `no-such-cell`.
  Uni<Scene> scene(Actor.Person person, CellId cell) {
    return database.as(person.subject(), () -> scene(cell));
  }

  private Uni<Scene> scene(CellId cell) {
    return door.asRecorder(cell)
        .chain(entry -> rulesInForce.today(cell).chain(rules -> withBodies(entry, rules)));
  }

  private Uni<Scene> withBodies(CellDoor.Entry entry, RuleSet rules) {
    return bodies.deciding(entry.id()).chain(found -> withDay(entry, rules, found));
  }

  private Uni<Scene> withDay(CellDoor.Entry entry, RuleSet rules, List<Bodies.Body> found) {
    return database
        .find(LocalDate.class, ESTABLISHED, Map.of("cell", entry.id().value()))
        .map(day -> new Scene(entry, rules, found, day == null ? LocalDate.MIN : day));
  }

  /// Whether the roster names somebody else with this name and birth year.
  Uni<Boolean> isAlike(Actor.Person person, CellId cell, Wish wish) {
    var values =
        Map.of(
            "cell", cell.value(), "id", wish.id(), "name", wish.name(), "year", wish.birthYear());
    return database.as(
        person.subject(),
        () -> database.find(Boolean.class, ALIKE, values).map(Boolean.TRUE::equals));
  }

  Uni<Void> enter(Actor.Person person, CellId cell, Wish wish) {
    return database.as(
        person.subject(), () -> door.asRecorder(cell).chain(() -> addMember(person, cell, wish)));
  }

  private Uni<Void> addMember(Actor.Person person, CellId cell, Wish wish) {
    var values = new HashMap<String, Object>();
    values.put("id", wish.id());
    values.put("name", wish.name());
    values.put("year", wish.birthYear());
    values.put("sex", wish.sex());
    return database
        .run(ADD, values)
        .chain(added -> added == 0 ? Uni.createFrom().voidItem() : addStanding(person, cell, wish));
  }

  private Uni<Void> addStanding(Actor.Person person, CellId cell, Wish wish) {
    var row = new Planning.Fresh(cell.value(), wish.standing(), wish.from(), null);
    return rows.write(new MemberId(wish.id()), row, wish.decision(), person.member())
        .chain(() -> trail.append(entered(person, cell, wish)));
  }

  private static Fact entered(Actor.Person person, CellId cell, Wish wish) {
    return Fact.of("MEMBER_ENTERED", person.subject())
        .inCell(cell.value())
        .with(
            Map.of(
                "member", wish.id(),
                "standing", wish.standing().name(),
                "from", wish.from().toString()));
  }

  private static final String ESTABLISHED =
      "select established_on from organisation where id = :cell";

  private static final String ALIKE =
      """
      select exists (
        select 1 from standing s join member m on m.id = s.member
        where s.cell = :cell and s.cell in (select standing_cells()) and m.id <> :id
          and m.full_name = :name and m.birth_year = :year and not is_end(s.kind))
      """;

  private static final String ADD =
      """
      insert into member (id, full_name, birth_year, sex) values (:id, :name, :year, :sex)
      on conflict do nothing
      """;
}
