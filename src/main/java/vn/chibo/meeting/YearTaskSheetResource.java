package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.document.Block;
import vn.chibo.document.DocumentText;
import vn.chibo.document.PartyDocument;
import vn.chibo.document.PdfRenderer;
import vn.chibo.document.Signature;
import vn.chibo.identity.Who;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.CellId;
import vn.chibo.rulebook.Rulebook;

/// The yearly assignment as one sheet to sign and to hang up (R30).
@Path("/cells/{cell}/year-tasks/{year: [0-9]{4}}/sheet.pdf")
class YearTaskSheetResource {

  private static final String NOBODY = "Chưa phân công nhiệm vụ nào.";

  private final Who who;
  private final YearTasksPages pages;
  private final PdfRenderer renderer;
  private final Rulebook rulebook;
  private final Clock clock;
  private final boolean example;

  YearTaskSheetResource(
      Who who,
      YearTasksPages pages,
      PdfRenderer renderer,
      Rulebook rulebook,
      Clock clock,
      @ConfigProperty(name = "chibo.web.example", defaultValue = "false") boolean example) {
    this.who = who;
    this.pages = pages;
    this.renderer = renderer;
    this.rulebook = rulebook;
    this.clock = clock;
    this.example = example;
  }

  @GET
  public Uni<Response> print(@RestPath CellId cell, @RestPath int year) {
    var of = new AssignForYear.Year(cell, year);
    return who.person()
        .chain(person -> pages.of(person, of, YearTasksPage.Typing.nothing()))
        .map(this::document)
        .chain(renderer::render)
        .map(bytes -> answer(bytes, year));
  }

  private static Response answer(byte[] bytes, int year) {
    var name = "phan-cong-nhiem-vu-%d.pdf".formatted(year);
    return Response.ok(bytes, "application/pdf")
        .header("Content-Disposition", "inline; filename=\"" + name + "\"")
        .build();
  }

  private PartyDocument document(YearTasksPage page) {
    var cell = page.entry().cell();
    var today = VietnamTime.today(clock);
    var title = "Bảng phân công nhiệm vụ năm " + page.year();
    return new PartyDocument(
        new PartyDocument.About(title, cell.name(), example ? DocumentText.SAMPLE : null),
        new PartyDocument.Head(
            cell.upper(), cell.name(), null, cell.place() + ", " + VietnamTime.writtenDate(today)),
        List.of(
            new Block.Title("BẢNG PHÂN CÔNG", "nhiệm vụ đảng viên năm " + page.year()),
            table(page),
            new Block.Note(confirmed(page)),
            new Block.Issued(List.of("Đảng viên chi bộ", "Lưu Chi bộ"), Signature.ofSecretary(""))),
        PrintLayout.of(rulebook.inForceOn(today)));
  }

  private static Block table(YearTasksPage page) {
    var rows = new ArrayList<List<String>>();
    for (var person : page.people()) {
      for (var each : person.holding()) {
        rows.add(
            List.of(Integer.toString(rows.size() + 1), person.name(), each.text(), each.from()));
      }
    }
    return new Block.Grid(
        List.of(
            new Block.Column("TT", 1, true),
            new Block.Column("Đồng chí", 4, false),
            new Block.Column("Nhiệm vụ", 8, false),
            new Block.Column("Từ ngày", 3, true)),
        rows,
        NOBODY);
  }

  private static String confirmed(YearTasksPage page) {
    var confirmed = page.confirmed();
    return confirmed == null
        ? "Chưa được buổi sinh hoạt nào thông qua."
        : "Thông qua tại buổi %s, ghi ngày %s.".formatted(confirmed.title(), confirmed.day());
  }
}
