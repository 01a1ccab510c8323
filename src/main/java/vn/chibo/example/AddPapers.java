package vn.chibo.example;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.document.Block;
import vn.chibo.document.PartyDocument;
import vn.chibo.document.PdfRenderer;
import vn.chibo.document.StoredFiles;
import vn.chibo.example.TellMinutes.Past;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.InTurn;
import vn.chibo.kernel.Subject;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Form;
import vn.chibo.meeting.PrintLayout;
import vn.chibo.rulebook.Rulebook;

/// Papers for the last meetings of the cells that meet over a distance, tonight's too: the report
/// that is spoken about, as a real PDF.
@ApplicationScoped
class AddPapers {

  private static final String NUMBERLESS = "Dự thảo báo cáo tháng";

  private final Database database;
  private final PdfRenderer renderer;
  private final StoredFiles storedFiles;
  private final Rulebook rulebook;
  private final Trail trail;

  AddPapers(
      Database database,
      PdfRenderer renderer,
      StoredFiles storedFiles,
      Rulebook rulebook,
      Trail trail) {
    this.database = database;
    this.renderer = renderer;
    this.storedFiles = storedFiles;
    this.rulebook = rulebook;
    this.trail = trail;
  }

  private record Bare(UUID id, LocalDate month, Instant calledAt, String upper, String name) {}

  /// Where a paper lies already, nothing is added.
  Uni<Void> to(Past past) {
    if (past.cell().form() == Form.IN_PERSON) {
      return Uni.createFrom().voidItem();
    }
    var secretary = new ExampleWorld(past.planted()).secretaryOf(past.cell()).id();
    var asked = Map.of("cell", past.cell().id(), "planted", past.planted());
    return database
        .as(Subject.person(secretary), () -> database.list(Bare.class, BARE, asked))
        .chain(found -> InTurn.each(found, bare -> add(past, secretary, bare)));
  }

  private Uni<Void> add(Past past, UUID secretary, Bare bare) {
    return renderer
        .render(document(past, bare))
        .chain(bytes ->
            database.as(
                Subject.person(secretary), () -> store(past, new Paper(bare, secretary, bytes))));
  }

  private record Paper(Bare bare, UUID secretary, byte[] bytes) {

    String title() {
      return NUMBERLESS + " %02d".formatted(bare.month().getMonthValue());
    }

    Map<String, Object> values(UUID file) {
      return Map.of(
          "meeting", bare.id(),
          "title", title(),
          "file", file,
          "person", secretary,
          "at", bare.calledAt());
    }
  }

  private Uni<Void> store(Past past, Paper paper) {
    var file =
        new StoredFiles.NewFile(
            "du-thao-bao-cao.pdf",
            "application/pdf",
            past.cell().id(),
            paper.bare().id(),
            StoredFiles.Shelf.PAPER);
    return storedFiles
        .store(file, paper.bytes())
        .chain(stored -> database.run(ADD, paper.values(stored.id())))
        .chain(() ->
            trail
                .retold(Clock.fixed(paper.bare().calledAt(), ZoneOffset.UTC))
                .append(fact(past, paper)));
  }

  private static Fact fact(Past past, Paper paper) {
    return Fact.of("PAPER_ADDED", Subject.person(paper.secretary()))
        .inCell(past.cell().id())
        .atMeeting(paper.bare().id());
  }

  private PartyDocument document(Past past, Bare bare) {
    var month = YearMonth.from(bare.month());
    var title = NUMBERLESS + " %02d năm %d".formatted(month.getMonthValue(), month.getYear());
    var day = VietnamTime.dayOf(bare.calledAt());
    return new PartyDocument(
        new PartyDocument.About(title, bare.name(), "DỮ LIỆU MẪU"),
        new PartyDocument.Head(
            bare.upper().toUpperCase(java.util.Locale.ROOT),
            bare.name().toUpperCase(java.util.Locale.ROOT),
            null,
            VietnamTime.writtenDate(day)),
        blocks(past, month),
        PrintLayout.of(rulebook.inForceOn(day)));
  }

  private static List<Block> blocks(Past past, YearMonth month) {
    return List.of(
        new Block.Title(
            "DỰ THẢO BÁO CÁO",
            "kết quả tháng %02d và nhiệm vụ tháng tới".formatted(month.getMonthValue())),
        new Block.Heading("I. KẾT QUẢ TRONG THÁNG"),
        Block.Paragraph.of(gist(past, "REPORT", 0)),
        Block.Paragraph.of(gist(past, "REPORT", 1)),
        new Block.Heading("II. NỘI DUNG XIN Ý KIẾN"),
        new Block.Items(
            Block.Numbering.FIGURES,
            List.of(
                Block.Paragraph.of(gist(past, "OPINION", 0)),
                Block.Paragraph.of(gist(past, "OPINION", 1)))),
        new Block.Heading("III. NHIỆM VỤ THÁNG TỚI"),
        Block.Paragraph.of(gist(past, "CONCLUSION", 0)));
  }

  private static String gist(Past past, String part, int place) {
    return ExampleSheet.SPEECHES.rows().stream()
        .filter(row -> row.text("life").equals(past.cell().habits().life()))
        .filter(row -> row.text("part").equals(part))
        .map(row -> row.text("gist"))
        .skip(place)
        .findFirst()
        .orElseThrow();
  }

  private static final String BARE =
      """
      select m.id, m.month, m.called_at, u.name, c.name
      from meeting m
        join organisation c on c.id = m.cell
        join organisation u on u.id = c.parent
      where m.cell = :cell and m.kind = 'ORDINARY' and m.called_at < :planted
        and m.month >= cast(:planted as timestamptz) - interval '2 months'
        and m.stage in ('CALLED', 'OPEN', 'ENDED')
        and not exists (select 1 from paper p where p.meeting = m.id)
      order by m.starts_at
      limit 5
      """;

  private static final String ADD =
      """
      insert into paper (meeting, title, file, attested_by, uploaded_at)
      values (:meeting, :title, :file, :person, :at)
      """;
}
