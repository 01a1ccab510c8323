package vn.chibo.attendance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.membership.MemberId;

/// Reads one member's line with its evidence in order.
@ApplicationScoped
class ReadLine {

  private final Database database;
  private final ReadBoard readBoard;
  private final Entries entries;

  ReadLine(Database database, ReadBoard readBoard, Entries entries) {
    this.database = database;
    this.readBoard = readBoard;
    this.entries = entries;
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
        .map(own -> view(boards, member, own));
  }

  private static LineView view(Boards boards, MemberId member, List<Entry> own) {
    var line =
        boards.sheet().of(member.value()).orElseThrow(() -> Refusal.missing("not-on-the-roll"));
    var telling = Telling.in(boards.looks().phrases());
    return new LineView(
        boards.occasion(),
        boards.base(),
        boards.row(line),
        own.stream().map(entry -> telling.tell(line.who().name(), entry)).toList(),
        boards.looks().afterwards());
  }
}
