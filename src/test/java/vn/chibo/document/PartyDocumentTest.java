package vn.chibo.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.mutiny.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chibo.document.Block.Paragraph;
import vn.chibo.testkit.Conformance;

class PartyDocumentTest {

  private static final Verification CHECK =
      new Verification(Examples.CHECK, "chibo.example.vn/kt", "7K4M-92QX-P3", "Q3JX-8W2M-7D");

  @Test
  void listsRunTheVietnameseWay() {
    assertThat(IntStream.range(0, 12).mapToObj(Examples.R30::letter))
        .containsExactly("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "aa", "bb");
  }

  @Test
  void theWordsStayTheSameWhenTheCheckIsPrintedBesideThem() {
    var plain = Examples.resolution();

    var checked = plain.checkedBy(CHECK);

    assertThat(checked).isNotEqualTo(plain);
    assertThat(checked.words()).isEqualTo(plain.words()).contains("Sửa đường.", "T/M CHI BỘ");
  }

  @Test
  void theCheckStandsBesideTheRecipientsBeforeAnyAnnex() {
    var kinds = Examples.minutes().checkedBy(CHECK).blocks().stream().map(Block::getClass).toList();

    assertThat(kinds).filteredOn(Block.Recipients.class::equals).hasSize(1);
    assertThat(kinds.indexOf(Block.Recipients.class)).isLessThan(kinds.indexOf(Block.Annex.class));
  }

  @Test
  void oneChangedWordChangesTheFingerprint() {
    var one = Examples.document("x", null, List.of(Paragraph.of("Tán thành 15/17")));
    var other = Examples.document("x", null, List.of(Paragraph.of("Tán thành 16/17")));

    assertThat(Hash.of(one.words())).isNotEqualTo(Hash.of(other.words()));
  }

  @Test
  void printingLeavesTheEventLoopFree() {
    var vertx = Vertx.vertx();
    try {
      var renderer = new PdfRenderer(PrintShop.engine(), vertx);

      var pdf = renderer.render(Examples.resolution()).await().atMost(Duration.ofMinutes(1));

      PrintShop.show("resolution", pdf);
      assertThat(Conformance.faults(pdf)).isEmpty();
      assertThat(PrintShop.text(pdf)).contains("NGHỊ QUYẾT", "PHÓ BÍ THƯ\n", "Nơi nhận:");
    } finally {
      vertx.closeAndAwait();
    }
  }
}
