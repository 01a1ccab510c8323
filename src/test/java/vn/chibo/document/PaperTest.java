package vn.chibo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.document.Block.Paragraph;
import vn.chibo.testkit.Conformance;
import vn.chibo.testkit.Golden;

/// Documents of the Party's form, printed for real (R26, R27, R30).
class PaperTest {

  @Test
  void minutesSayEverythingInTheOrderOfR27() {
    var pdf = PrintShop.print(Examples.minutes());

    PrintShop.show("minutes", pdf);
    Golden.matches("document/minutes.txt", PrintShop.text(pdf));
    assertThat(Conformance.faults(pdf)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 300})
  void anAnnexHoldsACellOfAnySize(int members) {
    var pdf = PrintShop.print(Examples.annexOf(members));

    PrintShop.show("annex-" + members, pdf);
    assertThat(PrintShop.text(pdf))
        .contains(members == 0 ? DocumentText.NOBODY : "Thứ 2 Đảng viên");
    assertThat(Conformance.faults(pdf)).isEmpty();
  }

  @Test
  void aRollHasRoomToSignAndEmptyRowsForWhoComesUnexpected() {
    var pdf = PrintShop.print(Examples.roll());

    PrintShop.show("roll", pdf);
    assertThat(PrintShop.text(pdf)).contains("Ký tên").contains("\n22");
    assertThat(Conformance.faults(pdf)).isEmpty();
  }

  @Test
  void minutesCanBeWrittenByHandOnAPaperEvening() {
    var pdf = PrintShop.print(Examples.blankMinutes());

    PrintShop.show("blank", pdf);
    assertThat(PrintShop.text(pdf)).contains("BIÊN BẢN", "Bắt đầu lúc", "CHỦ TRÌ HỘI NGHỊ");
    assertThat(Conformance.faults(pdf)).isEmpty();
  }

  @Test
  void slipsCarryOneLinkForEachMember() {
    var pdf = PrintShop.print(Examples.slips(11));

    PrintShop.show("slips", pdf);
    assertThat(PrintShop.pages(pdf)).isEqualTo(2);
    assertThat(Conformance.faults(pdf)).isEmpty();
  }

  @Test
  void aSlipGrowsInsteadOfLosingWords() {
    var pdf = PrintShop.print(Examples.slipsTooLong());

    PrintShop.show("slips-long", pdf);
    var text = PrintShop.text(pdf).replaceAll("\\s", "");
    assertThat(text).contains("Ắ".repeat(200), "W".repeat(200));
    assertThat(text.split("điểm299", -1)).hasSize(4);
    assertThat(PrintShop.pieces(pdf)).allMatch(piece -> piece.x() > 20 && piece.right() < 575);
    assertThat(PrintShop.pieces(pdf)).allMatch(piece -> piece.y() > 20 && piece.y() < 820);
    assertThat(lastLineOfTheFirstRow(pdf)).isLessThan(firstLineOfTheSecondRow(pdf));
    assertThat(Conformance.faults(pdf)).isEmpty();
  }

  private static float lastLineOfTheFirstRow(byte[] pdf) {
    return lines(pdf, DocumentText.SLIP_PRIVATE.substring(0, 20)).get(1);
  }

  private static float firstLineOfTheSecondRow(byte[] pdf) {
    return lines(pdf, DocumentText.SLIP_TO).get(2);
  }

  /// From the top of the first page to lines that begin so, page after page.
  private static List<Float> lines(byte[] pdf, String beginning) {
    return PrintShop.pieces(pdf).stream()
        .filter(piece -> piece.text().startsWith(beginning))
        .map(piece -> 842 * piece.page() + piece.y())
        .toList();
  }

  @Test
  void aHeadingNeverEndsAPage() {
    var first =
        IntStream.range(20, 29)
            .mapToObj(lines -> PrintShop.page(PrintShop.print(Examples.headingAfter(lines)), 1))
            .toList();

    assertThat(first).anyMatch(page -> page.contains("II. NỘI DUNG"));
    assertThat(first).anyMatch(page -> !page.contains("II. NỘI DUNG"));
    assertThat(first).noneMatch(page -> page.strip().endsWith("II. NỘI DUNG"));
  }

  @Test
  void nobodySignsAPageWithoutAnyText() {
    var files =
        IntStream.range(16, 26)
            .mapToObj(lines -> PrintShop.print(Examples.signedAfter(lines)))
            .toList();

    assertThat(files).extracting(PrintShop::pages).contains(1, 2);
    assertThat(files)
        .extracting(pdf -> PrintShop.page(pdf, PrintShop.pages(pdf)))
        .allMatch(last -> last.contains("CHỦ TRÌ HỘI NGHỊ"))
        .allMatch(last -> last.contains("Kết thúc.") && last.contains("Dòng"));
  }

  @Test
  void theReaderFindsPartsByTheOutline() {
    assertThat(PrintShop.outline(PrintShop.print(Examples.minutes())))
        .containsExactly(
            "BIÊN BẢN",
            "I. THÀNH PHẦN",
            "II. NỘI DUNG",
            "III. KẾT LUẬN",
            DocumentText.ATTENDANCE_LIST);
  }

  @Test
  void manyEveningsPrintAtOnce() {
    var alone = PrintShop.text(PrintShop.print(Examples.minutes()));

    var together =
        IntStream.range(0, 6).parallel().mapToObj(i -> PrintShop.print(Examples.minutes()));

    assertThat(together.map(PrintShop::text)).containsOnly(alone);
  }

  @Test
  void wordsOfAnyLengthAndLettersOfAnyScriptStayOnThePage() {
    var pdf =
        PrintShop.print(
            Examples.document(
                "Chữ lạ",
                Examples.SAMPLE,
                List.of(
                    Paragraph.of("https://" + "daiqua".repeat(60)),
                    Paragraph.of("Nghị\u0002 \u202Equyê\u0309t\uFFFF <b>&\"'</b> 😀 漢字 → ✓ ≥ 2/3"),
                    new Block.TaskTable(
                        List.of(new Block.Task("x".repeat(400), "dài ".repeat(900), "ngắn"))))));

    PrintShop.show("strange", pdf);
    assertThat(PrintShop.text(pdf)).contains("quyểt <b>&\"'</b>").doesNotContain("\u0309");
    assertThat(Conformance.faults(pdf)).isEmpty();
  }
}
