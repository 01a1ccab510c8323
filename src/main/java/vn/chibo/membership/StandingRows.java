package vn.chibo.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.InTurn;
import vn.chibo.kernel.VietnamTime;

/// The dated standings of a member as rows. A plan is carried out here and nowhere else.
@ApplicationScoped
class StandingRows {

  private final Database database;
  private final Clock clock;

  StandingRows(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Who decided, and under which number (R2). All of it may be missing where nothing is decided.
  ///
  /// @param elsewhere the host of an attachment that is no cell of this service
  record Decision(
      @Nullable String number,
      @Nullable LocalDate on,
      @Nullable String by,
      @Nullable String elsewhere) {

    static final Decision NONE = new Decision(null, null, null, null);
  }

  /// What this person may see of a member's standings, kept from other writers until the
  /// transaction ends.
  Uni<Timeline> hold(MemberId member) {
    return database
        .list(String.class, HOLD, Map.of("member", member.toString()))
        .chain(() -> of(member));
  }

  Uni<Timeline> of(MemberId member) {
    return database
        .list(Spell.class, OF, Map.of("member", member.value()))
        .map(spells -> new Timeline(spells, VietnamTime.today(clock)));
  }

  /// First what will not begin, then what ends, then what is new: the table refuses two at once.
  Uni<Void> carryOut(MemberId member, Planning.Plan plan, Decision decision, UUID by) {
    return InTurn.each(plan.dropped(), this::drop)
        .chain(() -> InTurn.each(plan.closed(), this::close))
        .chain(() ->
            InTurn.each(
                plan.written(), row -> write(member, row, decisionOf(plan, row, decision), by)));
  }

  /// The return that an act brings with it is decided by the same paper.
  private static Decision decisionOf(Planning.Plan plan, Planning.Fresh row, Decision decision) {
    return row.equals(plan.written().getFirst())
        ? decision
        : new Decision(decision.number(), decision.on(), decision.by(), null);
  }

  private Uni<Integer> close(Planning.Close row) {
    return database
        .run(CLOSE, Map.of("id", row.standing(), "until", row.until()))
        .invoke(StandingRows::mustBeOne);
  }

  private Uni<Integer> drop(UUID standing) {
    return database.run(DROP, Map.of("id", standing)).invoke(StandingRows::mustBeOne);
  }

  Uni<Integer> write(MemberId member, Planning.Fresh row, Decision decision, UUID by) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("member", member.value());
    values.put("cell", row.cell());
    values.put("kind", row.kind().name());
    values.put("from", row.from());
    values.put("until", row.until());
    values.put("number", decision.number());
    values.put("on", decision.on());
    values.put("decider", decision.by());
    values.put("elsewhere", decision.elsewhere());
    values.put("by", by);
    return database.run(WRITE, values);
  }

  private static void mustBeOne(int rows) {
    if (rows != 1) {
      throw new IllegalStateException("one standing was to change, %d did".formatted(rows));
    }
  }

  private static final String HOLD =
      "select cast(pg_advisory_xact_lock(hashtextextended(:member, 4)) as text)";

  private static final String OF =
      """
      select s.id, s.cell, s.kind, s.from_on, s.until_on
      from standing s
      where s.member = :member
      order by s.from_on, s.id
      limit 200
      """;

  private static final String CLOSE = "update standing set until_on = :until where id = :id";

  private static final String DROP = "delete from standing where id = :id";

  private static final String WRITE =
      """
      insert into standing (member, cell, kind, from_on, until_on, decision_number, decided_on,
        decided_by, elsewhere, recorded_by)
      values (:member, :cell, :kind, :from, cast(:until as date), cast(:number as text),
        cast(:on as date), cast(:decider as text), cast(:elsewhere as text), :by)
      """;
}
