package vn.chibo.reform;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.InTurn;
import vn.chibo.kernel.Refusal;
import vn.chibo.organisation.OrganisationId;

/// Decisions on organisations, as far as the subject may see them.
@ApplicationScoped
class Plans {

  /// Lines of one page of a list.
  static final int PAGE = 25;

  private final Database database;
  private final Clock clock;

  Plans(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Where this person's committee arranges; refuses `no-such-organisation`.
  Uni<Place> place(OrganisationId organisation) {
    return database
        .find(Place.class, PlanSql.PLACE, Map.of("organisation", organisation.value()))
        .plug(Absent.fails(() -> Refusal.missing("no-such-organisation")));
  }

  /// Refuses `no-such-reorganisation`; what is not done yet is shown to its committee alone.
  Uni<Plan> find(ReorganisationId id) {
    return database
        .find(Plan.class, PlanSql.ONE, Map.of("plan", id.value()))
        .plug(Absent.fails(() -> Refusal.missing("no-such-reorganisation")));
  }

  Uni<List<Part>> parts(UUID plan) {
    return database.list(Part.class, PlanSql.PARTS, Map.of("plan", plan));
  }

  /// Decisions that touch this organisation or one right below it, the latest first, one more than
  /// a page.
  Uni<List<Plan>> about(OrganisationId organisation, int page) {
    return database.list(
        Plan.class,
        PlanSql.ABOUT,
        Map.of("organisation", organisation.value(), "skipped", page * PAGE));
  }

  /// What stands against it; `whole` also asks whether everybody is assigned.
  Uni<List<Fault>> faults(UUID plan, boolean whole) {
    return database.list(
        Fault.class,
        "select fault, about, detail from reorganisation_faults(:plan, :whole)",
        Map.of("plan", plan, "whole", whole));
  }

  /// What it will touch, counted.
  record Touch(UUID organisation, String what, long many) {}

  Uni<List<Touch>> touches(UUID plan) {
    return database.list(
        Touch.class,
        "select organisation, what, many from reorganisation_touches(:plan)",
        Map.of("plan", plan));
  }

  Uni<ReorganisationId> write(UUID person, UUID root, Wish wish) {
    var id = UUID.randomUUID();
    var decision = wish.decision();
    var values = new HashMap<String, Object>();
    values.put("id", id);
    values.put("act", wish.act().name());
    values.put("root", root);
    values.put("number", decision.number());
    values.put("decided", decision.decidedOn());
    values.put("body", decision.decidedBy());
    values.put("effective", decision.effectiveOn());
    values.put("goesOn", wish.goesOn());
    values.put("person", person);
    values.put("at", clock.instant());
    return database
        .run(PlanSql.WRITE, values)
        .chain(() -> InTurn.each(rows(id, wish), row -> database.run(PlanSql.WRITE_PART, row)))
        .replaceWith(new ReorganisationId(id));
  }

  private static List<Map<String, @Nullable Object>> rows(UUID plan, Wish wish) {
    var rows = new ArrayList<Map<String, @Nullable Object>>();
    for (var source : wish.sources()) {
      var row = row(plan, "FROM", rows.size());
      row.put("organisation", source);
      if (wish.change() != null) {
        change(row, wish.change());
      }
      rows.add(row);
    }
    for (var target : wish.targets()) {
      var row = row(plan, "TO", rows.size());
      receive(row, target);
      rows.add(row);
    }
    return rows;
  }

  private static void change(Map<String, @Nullable Object> row, Wish.Change change) {
    switch (change) {
      case Wish.Change.Renamed(var naming) -> name(row, naming);
      case Wish.Change.Placed(var parent) -> row.put("parent", parent);
    }
  }

  private static void receive(Map<String, @Nullable Object> row, Wish.Target target) {
    switch (target) {
      case Wish.Target.Standing(var organisation) -> row.put("organisation", organisation);
      case Wish.Target.Made(var kind, var naming, var code, var parent) -> {
        row.put("isNew", true);
        row.put("kind", kind);
        row.put("code", code);
        row.put("parent", parent);
        name(row, naming);
      }
    }
  }

  private static void name(Map<String, @Nullable Object> row, Wish.Naming naming) {
    row.put("name", naming.name());
    row.put("shortName", naming.shortName());
    row.put("place", naming.place());
  }

  private static Map<String, @Nullable Object> row(UUID plan, String side, int position) {
    var row = new HashMap<String, @Nullable Object>();
    row.put("id", UUID.randomUUID());
    row.put("plan", plan);
    row.put("side", side);
    row.put("position", position);
    row.put("isNew", false);
    for (var empty :
        List.of("organisation", "kind", "code", "name", "shortName", "place", "parent")) {
      row.put(empty, null);
    }
    return row;
  }

  /// True the first time only.
  Uni<Boolean> confirm(UUID plan) {
    return flag("select confirm_reorganisation(:plan, :at)", plan);
  }

  /// True the first time only; false too for what is done already.
  Uni<Boolean> withdraw(UUID plan) {
    return flag("select withdraw_reorganisation(:plan, :at)", plan);
  }

  private Uni<Boolean> flag(String sql, UUID plan) {
    return database
        .find(Boolean.class, sql, Map.of("plan", plan, "at", clock.instant()))
        .map(Boolean.TRUE::equals);
  }
}
