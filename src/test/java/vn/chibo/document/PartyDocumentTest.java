package vn.chibo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chibo.document.Block.Paragraph;
import vn.chibo.kernel.Refusal;
import vn.chibo.testkit.Conformance;

class PartyDocumentTest {

  private static final Duration ONE_MINUTE = Duration.ofMinutes(1);

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
      var renderer =
          new PdfRenderer(PrintShop.engine(), vertx, new Presses(2, Duration.ofMinutes(1)));

      var pdf = renderer.render(Examples.resolution()).await().atMost(Duration.ofMinutes(1));

      assertThat(Thread.currentThread().getName()).doesNotStartWith("press");
      PrintShop.show("resolution", pdf);
      assertThat(Conformance.faults(pdf)).isEmpty();
      assertThat(PrintShop.text(pdf)).contains("NGHỊ QUYẾT", "PHÓ BÍ THƯ\n", "Nơi nhận:");
    } finally {
      vertx.closeAndAwait();
    }
  }

  @Test
  void manyAtOnceWaitInARow() {
    var vertx = Vertx.vertx();
    try {
      var renderer = new PdfRenderer(PrintShop.engine(), vertx, new Presses(1, ONE_MINUTE));
      PrintShop.THREADS.clear();

      var all = Collections.nCopies(6, renderer.render(Examples.resolution()));
      var pdfs = Uni.join().all(all).andFailFast().await().atMost(ONE_MINUTE);

      assertThat(pdfs).hasSize(6).allMatch(pdf -> pdf.length > 1000);
      assertThat(PrintShop.THREADS).hasSize(1).allMatch(name -> name.startsWith("press"));
    } finally {
      vertx.closeAndAwait();
    }
  }

  @Test
  void whoWaitsTooLongIsToldToTryAgain() {
    var vertx = Vertx.vertx();
    try {
      var renderer =
          new PdfRenderer(PrintShop.engine(), vertx, new Presses(1, Duration.ofNanos(1)));

      assertThatThrownBy(() -> renderer.render(Examples.annexOf(300)).await().atMost(ONE_MINUTE))
          .isInstanceOfSatisfying(
              Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("print-too-slow"));
    } finally {
      vertx.closeAndAwait();
    }
  }
}
