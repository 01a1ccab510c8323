package vn.chibo.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.document.PrintShop;
import vn.chibo.meeting.PrintLayout;
import vn.chibo.minutes.Facts.Business;
import vn.chibo.minutes.Facts.RollLine;
import vn.chibo.minutes.Facts.Speech;
import vn.chibo.minutes.MinutesContent.Adoption;
import vn.chibo.quorum.RollState;
import vn.chibo.quorum.Standing;
import vn.chibo.testkit.Conformance;

/// Minutes of the smallest and of the largest cell, with whatever people paste into them.
class LongEveningTest {

  /// Decomposed letters, marks that turn the writing round, a picture, a word without an end.
  private static final String STRANGE =
      Normalizer.normalize("Đề nghị sửa đường", Normalizer.Form.NFD)
          + " \u202Etrước\u202C mùa mưa \uD83D\uDE9C\u200F, xem https://"
          + "duongdan".repeat(40)
          + ". ";

  @ParameterizedTest(name = "{0} members, {1} speeches: {2} to {3} pages")
  @CsvSource({"0, 0, 2, 3", "3, 1, 3, 4", "40, 12, 4, 10", "300, 60, 20, 40"})
  void minutesOfAnyLengthAreForTheArchiveAndCanBeReadAloud(
      int members, int speeches, int least, int most) {
    var pdf = print(members, speeches);

    PrintShop.show("minutes-of-" + members, pdf);
    assertThat(PrintShop.pages(pdf)).isBetween(least, most);
    assertThat(Conformance.faults(pdf)).isEmpty();
  }

  @Test
  void everyPageOfALongTableBeginsWithItsHead() {
    var pdf = print(300, 1);
    var rolls =
        IntStream.rangeClosed(1, PrintShop.pages(pdf))
            .mapToObj(page -> PrintShop.page(pdf, page))
            .filter(page -> page.contains("Đảng viên Tại chỗ"))
            .toList();

    assertThat(rolls).hasSizeGreaterThan(8).allMatch(page -> page.contains("Họ và tên"));
  }

  @Test
  void whatWasPastedComesOutComposedAndInItsOrder() {
    var text = PrintShop.text(print(3, 1)).replaceAll("\\s+", " ");

    assertThat(text).contains("Đề nghị sửa đường trước mùa mưa");
    assertThat(text).doesNotContain("\u202E", "\u200F", "\u0323", "\u0301");
  }

  private static byte[] print(int members, int speeches) {
    var content =
        Draft.of(facts(members, speeches), Map.of(), null).adopted(new Adoption(1, 0, 0, 1));
    var finish = new MinutesPaper.Finish("Số 11-BB/CB", null, null, true);
    var paper = new MinutesPaper(content, R27DraftTest.RULES, finish).document();
    assertThat(paper.layout()).isEqualTo(PrintLayout.of(R27DraftTest.RULES));
    return PrintShop.print(paper);
  }

  private static Facts facts(int members, int speeches) {
    var evening = EveningExample.facts();
    return new Facts(
        evening.heading(),
        evening.setting(),
        evening.sites(),
        IntStream.range(0, members).mapToObj(LongEveningTest::member).toList(),
        evening.frozen(),
        evening.dues(),
        business(evening.business(), speeches));
  }

  private static RollLine member(int i) {
    var state = i % 11 == 0 ? RollState.EXCUSED : RollState.PRESENT_HALL;
    var name = "Đồng chí thứ " + i + (i % 50 == 7 ? " " + "Nguyễnthị".repeat(12) : "");
    return new RollLine(name, "", Standing.OFFICIAL, state, null, null, null, false, false);
  }

  private static Business business(Business evening, int speeches) {
    var said = new ArrayList<Speech>();
    for (int i = 0; i < speeches; i++) {
      var kind = i % 5 == 4 ? SpeechKind.CRITICISM : SpeechKind.OPINION;
      var gist = STRANGE.repeat(i % 7 == 0 ? 4 : 1);
      said.add(new Speech(new UUID(7, i), EveningExample.REPORT, kind, "Mùa A Lử", gist));
    }
    return new Business(
        evening.agenda(),
        said,
        evening.motions(),
        List.of(),
        evening.lastTasks(),
        evening.newTasks());
  }
}
