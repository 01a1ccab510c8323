package vn.chibo.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.organisation.CellId;
import vn.chibo.quorum.Standing;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.RuleSet;

/// Members on their way from one cell to another (R4): both cells see where it stands.
@ApplicationScoped
class Transfers {

  private final Database database;
  private final Trail trail;
  private final Clock clock;

  Transfers(Database database, Trail trail, Clock clock) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
  }

  /// One transfer, with the names of both sides.
  record Transfer(
      UUID id,
      UUID member,
      String name,
      int birthYear,
      UUID fromCell,
      String fromName,
      @Nullable UUID toCell,
      String toName,
      Standing arrivesAs,
      LocalDate sentOn,
      LocalDate dueOn,
      LocalDate longestOn,
      String number,
      LocalDate decidedOn,
      String decidedBy,
      @Nullable LocalDate receivedOn,
      @Nullable LocalDate takenBackOn) {

    boolean isOpen() {
      return receivedOn == null && takenBackOn == null;
    }

    /// Whose part it is to say that he has arrived: the cell he goes to, or, where that is none of
    /// this service, the cell he comes from.
    UUID awaits() {
      return toCell == null ? fromCell : toCell;
    }
  }

  /// When the terms of a transfer end that begins on that day.
  record Terms(LocalDate due, LocalDate longest) {}

  static Terms terms(LocalDate sent, RuleSet rules) {
    var days = WorkingDays.shipped();
    return new Terms(
        days.after(sent, rules.value(CallingRules.TRANSFER_WORKING_DAYS)),
        days.after(sent, rules.value(CallingRules.TRANSFER_LONGEST_WORKING_DAYS)));
  }

  /// Of one cell, in and out: those on the way first, then the newest.
  Uni<List<Transfer>> of(CellId cell) {
    return database.list(
        Transfer.class,
        TRANSFER + "where t.from_cell = :cell or t.to_cell = :cell" + NEWEST,
        Map.of("cell", cell.value()));
  }

  /// The one that a member is on, if any.
  Uni<@Nullable Transfer> open(MemberId member) {
    return database.find(
        Transfer.class,
        TRANSFER + "where t.member = :member and t.received_on is null and t.taken_back_on is null",
        Map.of("member", member.value()));
  }

  /// Refuses `no-such-transfer` for one that this cell has no part in.
  Uni<Transfer> hold(CellId cell, UUID transfer) {
    return database
        .find(
            Transfer.class,
            TRANSFER
                + "where t.id = :id and (t.from_cell = :cell or t.to_cell = :cell) for update of t",
            Map.of("id", transfer, "cell", cell.value()))
        .plug(Absent.fails(() -> Refusal.missing("no-such-transfer")));
  }

  /// Who goes as what, by the rules of the cell he comes from.
  record Going(ActForm.Wish wish, Standing arrivesAs, RuleSet rules) {}

  Uni<Void> send(Actor.Person person, RecordStanding.Asked asked, Going going) {
    var wish = going.wish();
    var id = UUID.randomUUID();
    var terms = terms(wish.from(), going.rules());
    var values = new HashMap<String, @Nullable Object>();
    values.put("id", id);
    values.put("member", asked.member().value());
    values.put("from", asked.cell().value());
    values.put("to", wish.target());
    values.put("place", wish.decision().elsewhere());
    values.put("arrives", going.arrivesAs().name());
    values.put("sent", wish.from());
    values.put("due", terms.due());
    values.put("longest", terms.longest());
    values.put("number", wish.decision().number());
    values.put("on", wish.decision().on());
    values.put("decider", wish.decision().by());
    values.put("by", person.member());
    values.put("at", clock.instant());
    return database
        .run(SEND, values)
        .chain(() -> tell(person, "TRANSFER_SENT", id, asked.cell().value()))
        .chain(() -> tell(person, "TRANSFER_SENT", id, wish.target()));
  }

  Uni<Integer> receive(Actor.Person person, Transfer transfer, LocalDate day) {
    return end(RECEIVE, person, transfer, day)
        .call(() -> tellBoth(person, "TRANSFER_RECEIVED", transfer));
  }

  Uni<Integer> takeBack(Actor.Person person, Transfer transfer, LocalDate day) {
    return end(TAKE_BACK, person, transfer, day)
        .call(() -> tellBoth(person, "TRANSFER_TAKEN_BACK", transfer));
  }

  private Uni<Integer> end(String sql, Actor.Person person, Transfer transfer, LocalDate day) {
    return database.run(
        sql, Map.of("id", transfer.id(), "day", day, "by", person.member(), "at", clock.instant()));
  }

  private Uni<Void> tellBoth(Actor.Person person, String kind, Transfer transfer) {
    return tell(person, kind, transfer.id(), transfer.fromCell())
        .chain(() -> tell(person, kind, transfer.id(), transfer.toCell()));
  }

  /// Each cell reads it in its own log.
  private Uni<Void> tell(Actor.Person person, String kind, UUID transfer, @Nullable UUID cell) {
    return cell == null
        ? Uni.createFrom().voidItem()
        : trail.append(
            Fact.of(kind, person.subject()).inCell(cell).with(Map.of("transfer", transfer)));
  }

  private static final String TRANSFER =
      """
      select t.id, m.id as member, m.full_name, m.birth_year, f.id as from_cell, f.name as from_name,
        t.to_cell, coalesce(c.name, t.to_place), t.arrives_as, t.sent_on, t.due_on, t.longest_on,
        t.decision_number, t.decided_on, t.decided_by, t.received_on, t.taken_back_on
      from transfer t
        join member m on m.id = t.member
        join organisation f on f.id = t.from_cell
        left join organisation c on c.id = t.to_cell
      """;

  private static final String NEWEST =
      """

      order by (t.received_on is null and t.taken_back_on is null) desc, t.sent_on desc, t.id
      limit 60
      """;

  private static final String SEND =
      """
      insert into transfer (id, member, from_cell, to_cell, to_place, arrives_as, sent_on, due_on,
        longest_on, decision_number, decided_on, decided_by, sent_by, sent_at)
      values (:id, :member, :from, cast(:to as uuid), cast(:place as text), :arrives, :sent, :due,
        :longest, :number, :on, :decider, :by, :at)
      """;

  private static final String RECEIVE =
      "update transfer set received_on = :day, ended_by = :by, ended_at = :at where id = :id";

  private static final String TAKE_BACK =
      "update transfer set taken_back_on = :day, ended_by = :by, ended_at = :at where id = :id";
}
