package vn.chibo.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.organisation.CellId;
import vn.chibo.quorum.Standing;

/// A transfer comes to its end: the other cell has him, or he is taken back (R4). Sent twice, the
/// second changes nothing.
@ApplicationScoped
class EndTransfer {

  private final Database database;
  private final CellDoor door;
  private final Transfers transfers;
  private final StandingRows rows;

  EndTransfer(Database database, CellDoor door, Transfers transfers, StandingRows rows) {
    this.database = database;
    this.door = door;
    this.transfers = transfers;
    this.rows = rows;
  }

  /// How a transfer ends.
  enum Way {
    RECEIVED,
    TAKEN_BACK
  }

  record Asked(CellId cell, UUID transfer, Way way, LocalDate day) {}

  /// Why the day does not fit; empty when it is written. Refuses `no-such-cell`, `no-such-transfer`
  /// for one that is not for this cell to end so, and `transfer-ended` for one that ended
  /// otherwise.
  Uni<Optional<Planning.Reason>> end(Actor.Person person, Asked asked) {
    return database.as(
        person.subject(),
        () ->
            door.asRecorder(asked.cell())
                .chain(() -> transfers.hold(asked.cell(), asked.transfer()))
                .chain(transfer -> end(person, transfer, asked)));
  }

  /// Who may not end it is told so before anything is said about what he typed.
  Uni<Transfers.Transfer> mustBeHis(Actor.Person person, CellId cell, UUID transfer) {
    return database.as(
        person.subject(), () -> door.asRecorder(cell).chain(() -> transfers.hold(cell, transfer)));
  }

  private Uni<Optional<Planning.Reason>> end(
      Actor.Person person, Transfers.Transfer transfer, Asked asked) {
    boolean received = asked.way() == Way.RECEIVED;
    if (!asked.cell().value().equals(received ? transfer.awaits() : transfer.fromCell())) {
      throw Refusal.missing("no-such-transfer");
    }
    if (!transfer.isOpen()) {
      return already(received == (transfer.receivedOn() != null));
    }
    var member = new MemberId(transfer.member());
    return rows.hold(member)
        .map(timeline -> timeline.lay(wish(transfer, asked)))
        .chain(planning -> carryOut(person, transfer, asked, planning));
  }

  private static Uni<Optional<Planning.Reason>> already(boolean so) {
    if (!so) {
      throw Refusal.conflict("transfer-ended");
    }
    return Uni.createFrom().item(Optional.empty());
  }

  /// Where the other cell is none of this service, his going ends his standing here.
  private static Timeline.Wish wish(Transfers.Transfer transfer, Asked asked) {
    var to = transfer.toCell();
    boolean goes = asked.way() == Way.RECEIVED;
    var kind = goes && to == null ? Standing.LEFT : transfer.arrivesAs();
    var cell = goes && to != null ? to : transfer.fromCell();
    return new Timeline.Wish(transfer.fromCell(), cell, kind, asked.day(), null, null);
  }

  private Uni<Optional<Planning.Reason>> carryOut(
      Actor.Person person, Transfers.Transfer transfer, Asked asked, Planning planning) {
    return switch (planning) {
      case Planning.No(var reason) -> Uni.createFrom().item(Optional.of(reason));
      case Planning.Already() -> Uni.createFrom().item(Optional.empty());
      case Planning.Plan plan -> write(person, transfer, asked, plan);
    };
  }

  /// The rows first: who receives may write them while the transfer is open.
  private Uni<Optional<Planning.Reason>> write(
      Actor.Person person, Transfers.Transfer transfer, Asked asked, Planning.Plan plan) {
    var decision =
        new StandingRows.Decision(
            transfer.number(), transfer.decidedOn(), transfer.decidedBy(), null);
    return rows.carryOut(new MemberId(transfer.member()), plan, decision, person.member())
        .chain(() ->
            asked.way() == Way.RECEIVED
                ? transfers.receive(person, transfer, asked.day())
                : transfers.takeBack(person, transfer, asked.day()))
        .replaceWith(Optional.empty());
  }
}
