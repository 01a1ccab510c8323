package vn.chibo.attendance;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.document.Block;
import vn.chibo.document.DocumentText;
import vn.chibo.document.PartyDocument;
import vn.chibo.document.PdfRenderer;
import vn.chibo.document.Signature;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.MeetingId;
import vn.chibo.meeting.PrintLayout;
import vn.chibo.organisation.CellName;
import vn.chibo.organisation.Organisations;

/// The roll on paper, with room to sign: for an evening without a network (R37).
@Path("/meetings/{meeting}/roll.pdf")
class PrintedRollResource {

  private static final int EMPTY_ROWS = 3;

  private final Who who;
  private final Database database;
  private final ReadBoard readBoard;
  private final Organisations organisations;
  private final PdfRenderer renderer;
  private final boolean example;

  PrintedRollResource(
      Who who,
      Database database,
      ReadBoard readBoard,
      Organisations organisations,
      PdfRenderer renderer,
      @ConfigProperty(name = "chibo.web.example", defaultValue = "false") boolean example) {
    this.who = who;
    this.database = database;
    this.readBoard = readBoard;
    this.organisations = organisations;
    this.renderer = renderer;
    this.example = example;
  }

  @GET
  @Produces("application/pdf")
  public Uni<byte[]> print(@RestPath MeetingId meeting) {
    return who.person()
        .map(actor -> new ReadBoard.Asked(actor, "meetings", meeting, Phrases.in("vi")))
        .chain(asked -> database.as(asked.actor().subject(), () -> document(asked)))
        .chain(renderer::render);
  }

  private Uni<PartyDocument> document(ReadBoard.Asked asked) {
    return readBoard.within(asked).chain(this::document);
  }

  private Uni<PartyDocument> document(Boards boards) {
    return organisations
        .nameOf(boards.sheet().evening().cellId())
        .map(cell -> document(boards, cell));
  }

  private PartyDocument document(Boards boards, CellName cell) {
    var title = Telling.in(boards.looks().phrases()).words().pdfTitle();
    var evening = boards.sheet().evening();
    var day = VietnamTime.writtenDate(VietnamTime.dayOf(evening.startsAt()));
    var members = boards.sheet().lines().stream().map(PrintedRollResource::expected).toList();
    return new PartyDocument(
        new PartyDocument.About(title, cell.name(), example ? DocumentText.SAMPLE : null),
        new PartyDocument.Head(cell.upper(), cell.name(), null, cell.place() + ", " + day),
        List.of(
            new Block.Title(title, boards.occasion()),
            Block.Paragraph.of(
                "Triệu tập lúc %s, tại %s."
                    .formatted(VietnamTime.hour(evening.startsAt()), evening.place())),
            new Block.SigningRoll(members, EMPTY_ROWS),
            new Block.Note(NOTE),
            new Block.Signatures(Signature.ofClerk("", null), Signature.ofChair("", null))),
        PrintLayout.of(boards.rules()));
  }

  private static final String NOTE =
      "Đồng chí nào có mặt thì ghi giờ đến và ký tên. Đồng chí nào vắng thì thư ký ghi “có lý do” hoặc"
          + " “không có lý do” vào ô ký tên.";

  private static Block.Expected expected(Line line) {
    return new Block.Expected(
        line.who().name(), Objects.requireNonNullElse(line.who().title(), ""), "");
  }
}
