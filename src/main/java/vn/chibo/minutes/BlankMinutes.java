package vn.chibo.minutes;

import java.util.ArrayList;
import java.util.List;
import vn.chibo.document.Block;
import vn.chibo.document.Block.Field;
import vn.chibo.document.Block.Heading;
import vn.chibo.document.Block.Paragraph;
import vn.chibo.document.Block.Signatures;
import vn.chibo.document.Block.Title;
import vn.chibo.document.DocumentText;
import vn.chibo.document.PartyDocument;
import vn.chibo.document.Signature;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.PrintLayout;
import vn.chibo.minutes.MinutesContent.Item;
import vn.chibo.rulebook.AgendaKind;
import vn.chibo.rulebook.MinutesRules;
import vn.chibo.rulebook.RuleSet;

/// Minutes to be written by hand: what is known before is printed, the rest are dotted lines (R37).
record BlankMinutes(MinutesContent content, RuleSet rules, boolean example) {

  private static final int SHORT = 1;
  private static final int SOME = 3;
  private static final int LONG = 6;

  PartyDocument document() {
    var heading = content.heading();
    var about =
        new PartyDocument.About(
            OpeningPart.KIND + " " + heading.about(),
            heading.cell(),
            example ? DocumentText.SAMPLE : null);
    boolean dated = rules.value(MinutesRules.CARRY_PLACE_AND_DATE);
    var head =
        new PartyDocument.Head(
            heading.upper(),
            heading.cell(),
            Numbers.free(rules),
            dated ? heading.place() + ", ngày …… tháng …… năm " + heading.day().getYear() : null);
    return new PartyDocument(about, head, blocks(), PrintLayout.of(rules));
  }

  private List<Block> blocks() {
    var blocks = new ArrayList<Block>(opening());
    blocks.add(new Heading("II. NỘI DUNG"));
    int number = 0;
    for (var item : items()) {
      number++;
      blocks.add(new Paragraph(number + ". " + Phrase.sentence(item.title()), ""));
      if (item.kind() == AgendaKind.LAST_MONTHS_TASKS && !content.lastTasks().isEmpty()) {
        blocks.add(tasks());
      }
      blocks.add(new Field("Ý kiến, kết luận:", LONG));
    }
    blocks.addAll(closing());
    return blocks;
  }

  private List<Item> items() {
    return content.items().stream()
        .filter(item -> !BusinessPart.hasItsOwnPlace(item.kind()))
        .toList();
  }

  /// What each was given is known; what came of it is written in by hand.
  private Block tasks() {
    return new Block.TaskTable(
        content.lastTasks().stream()
            .map(BusinessPart::task)
            .map(task -> new Block.Task(task.task(), task.status(), ""))
            .toList());
  }

  private List<Block> opening() {
    return List.of(
        new Title(OpeningPart.KIND, content.heading().about()),
        Paragraph.of(
            "Dự kiến %s, tại %s."
                .formatted(
                    VietnamTime.writtenDate(content.heading().day()), content.session().place())),
        new Field("Bắt đầu lúc:", SHORT),
        new Heading("I. THÀNH PHẦN"),
        new Field("Đảng viên được triệu tập (chính thức, dự bị):", SHORT),
        new Field("Miễn sinh hoạt; sinh hoạt tạm thời nơi khác, tại chi bộ; đình chỉ:", SHORT),
        new Field("Có mặt (tại chỗ, điểm cầu, trực tuyến, điện thoại):", SHORT),
        new Field("Theo dõi từ xa (họ tên):", SHORT),
        new Field("Vắng mặt có lý do (họ tên):", SOME),
        new Field("Vắng mặt không có lý do (họ tên):", SHORT),
        new Field("Đại biểu:", SHORT),
        new Field("Người ghi biên bản:", SHORT),
        Paragraph.of("Chủ trì: " + Phrase.person(content.session().chair()) + "."),
        Paragraph.of(new OpeningPart(content).form()),
        new Field("Đảng phí (đã nộp, được miễn, chưa nộp):", SHORT),
        new Field("Thông qua chương trình sinh hoạt:", SHORT));
  }

  private List<Block> closing() {
    return List.of(
        new Heading("III. KẾT LUẬN"),
        new Field("Kết luận của người chủ trì:", LONG),
        new Field("Biểu quyết (nội dung; tán thành, không tán thành, không có ý kiến):", SOME),
        new Field("Ý kiến bảo lưu:", SHORT),
        new Field("Giao nhiệm vụ (ai, việc gì, thời hạn):", LONG),
        new Field("Chấm điểm, xếp loại buổi sinh hoạt:", SHORT),
        new Field("Đọc lại biên bản; biểu quyết thông qua:", SHORT),
        new Field("Kết thúc lúc:", SHORT),
        new Signatures(Signature.ofClerk("", null), Signature.ofChair("", null)),
        new Block.Recipients(MinutesPaper.recipients(content.heading()), null));
  }
}
