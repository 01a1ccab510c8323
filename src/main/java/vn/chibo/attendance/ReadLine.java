package vn.chibo.attendance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.membership.MemberId;
import vn.chibo.room.RoomSeat;
import vn.chibo.room.RoomSeats;

/// Reads one member's line with its evidence in order.
@ApplicationScoped
class ReadLine {

  private final Database database;
  private final ReadBoard readBoard;
  private final Entries entries;
  private final RoomSeats seats;

  ReadLine(Database database, ReadBoard readBoard, Entries entries, RoomSeats seats) {
    this.database = database;
    this.readBoard = readBoard;
    this.entries = entries;
    this.seats = seats;
  }

  Uni<LineView> read(ReadBoard.Asked asked, MemberId member) {
    return database.as(asked.actor().subject(), () -> within(asked, member));
  }

  private Uni<LineView> within(ReadBoard.Asked asked, MemberId member) {
    return readBoard.within(asked).chain(boards -> withEntries(boards, member));
  }

  private Uni<LineView> withEntries(Boards boards, MemberId member) {
    return entries
        .of(boards.sheet().evening())
        .map(all -> all.stream().filter(entry -> entry.member().equals(member.value())).toList())
        .chain(own -> withSeat(boards, member, own));
  }

  private Uni<LineView> withSeat(Boards boards, MemberId member, List<Entry> own) {
    return seats
        .of(boards.sheet().evening(), member, boards.base())
        .map(seat -> view(boards, own, member, seat));
  }

  private static LineView view(Boards boards, List<Entry> own, MemberId member, RoomSeat seat) {
    var line =
        boards.sheet().of(member.value()).orElseThrow(() -> Refusal.missing("not-on-the-roll"));
    var telling = Telling.in(boards.looks().phrases());
    return new LineView(
        boards.occasion(),
        boards.base(),
        boards.row(line),
        own.stream().map(entry -> telling.tell(line.who().name(), entry)).toList(),
        boards.looks().afterwards(),
        seat);
  }
}
