package vn.chibo.addendum;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chibo.addendum.SignAddendum.Held;
import vn.chibo.document.Block;
import vn.chibo.document.Block.Paragraph;
import vn.chibo.document.PartyDocument;
import vn.chibo.document.Signature;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.PrintLayout;
import vn.chibo.minutes.SignaturePart;
import vn.chibo.rulebook.RuleSet;

/// An addendum as a document of the Party (R28, R30). Documents are in Vietnamese whatever language
/// the reader's pages are in.
record AddendumPaper(Held held, List<Signed.Given> given, @Nullable String watermark) {

  static final String KIND = "BIÊN BẢN BỔ SUNG";

  PartyDocument document(RuleSet rules) {
    var original = held.original();
    var written = VietnamTime.dayOf(held.addendum().writtenAt());
    return new PartyDocument(
        new PartyDocument.About(KIND + " " + about(), original.cell(), watermark),
        new PartyDocument.Head(
            original.upper(),
            original.cell(),
            null,
            original.place() + ", " + VietnamTime.writtenDate(written)),
        blocks(),
        PrintLayout.of(rules));
  }

  private String about() {
    return "số %s, kèm theo %s về %s"
        .formatted(held.addendum().written(), held.original().named(), held.original().about());
  }

  private List<Block> blocks() {
    return List.of(
        new Block.Title(KIND, about()),
        Paragraph.of(bound()),
        new Paragraph("Lý do bổ sung:", held.addendum().reason()),
        new Paragraph("Nội dung bổ sung:", held.addendum().text()),
        Paragraph.of(
            "Biên bản đã phát hành được giữ nguyên; biên bản bổ sung này được đọc cùng biên bản"
                + " đó."),
        new Block.Signatures(
            Signature.ofClerk(held.original().clerk(), how(SignaturePart.CLERK)),
            Signature.ofChair(held.original().chair(), how(SignaturePart.CHAIR))),
        new Block.Recipients(held.original().recipients(), null));
  }

  /// Which file this adds to, so that no other can be put in its place.
  private String bound() {
    var original = held.original();
    return "Bổ sung cho %s, %s, mã văn bản %s. Dấu SHA-256 của tệp đã phát hành:\n%s."
        .formatted(
            original.named(),
            VietnamTime.writtenDate(original.day()),
            original.code(),
            held.addendum().original());
  }

  private @Nullable String how(SignaturePart part) {
    return given.stream()
        .filter(each -> each.part() == part)
        .map(each -> each.way().printed(each.signedAt()))
        .findFirst()
        .orElse(null);
  }
}
