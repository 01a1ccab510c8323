package vn.chibo.minutes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chibo.document.Block;
import vn.chibo.document.Block.Paragraph;
import vn.chibo.document.DocumentText;
import vn.chibo.document.PartyDocument;
import vn.chibo.document.Signature;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.PrintLayout;
import vn.chibo.minutes.IssuedMinutes.Original;
import vn.chibo.minutes.MinutesContent.Item;
import vn.chibo.rulebook.RuleSet;

/// One item taken out of issued minutes, word for word, for who needs only that: who took part in
/// numbers, the item with its votes, and the paper it is taken from. Signed by hand.
record ExtractPaper(MinutesContent content, Original original, Item item, @Nullable String sample) {

  static final String KIND = "TRÍCH BIÊN BẢN";

  PartyDocument document(RuleSet rules) {
    return new PartyDocument(
        new PartyDocument.About(KIND + " " + original.about(), original.cell(), sample),
        new PartyDocument.Head(
            original.upper(),
            original.cell(),
            null,
            original.place() + ", ngày …… tháng …… năm ………"),
        blocks(),
        PrintLayout.of(rules));
  }

  private List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Title(KIND, original.about()));
    blocks.add(Paragraph.of(takenFrom()));
    blocks.addAll(new OpeningPart(content).whoAndWhere());
    blocks.addAll(new BusinessPart(content).only(item));
    blocks.add(Paragraph.of("Trích đúng nguyên văn nội dung trên của " + lowered() + "."));
    blocks.add(
        new Block.Issued(
            List.of("Lưu Chi bộ"), new Signature(DocumentText.FOR_THE_CELL, null, "", null)));
    return blocks;
  }

  private String takenFrom() {
    return "Trích từ %s, %s, mã văn bản %s."
        .formatted(lowered(), VietnamTime.writtenDate(original.day()), original.code());
  }

  private String lowered() {
    return Phrase.within(original.named());
  }
}
