package vn.chibo.document;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chibo.document.Block.Annex;
import vn.chibo.document.Block.AttendanceTable;
import vn.chibo.document.Block.Attendee;
import vn.chibo.document.Block.Expected;
import vn.chibo.document.Block.Field;
import vn.chibo.document.Block.Heading;
import vn.chibo.document.Block.Issued;
import vn.chibo.document.Block.Items;
import vn.chibo.document.Block.Note;
import vn.chibo.document.Block.Numbering;
import vn.chibo.document.Block.Paragraph;
import vn.chibo.document.Block.Signatures;
import vn.chibo.document.Block.SigningRoll;
import vn.chibo.document.Block.Slips;
import vn.chibo.document.Block.Title;
import vn.chibo.document.PartyDocument.About;
import vn.chibo.document.PartyDocument.Head;

/// Documents of an invented cell, as the rooms above will word them.
final class Examples {

  static final Layout R30 =
      new Layout(
          new Layout.Margins(20, 20, 30, 15),
          new Layout.Type("Times New Roman", 14, 15, 16, 12, 132),
          10,
          2,
          List.of("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k"));

  static final URI CHECK = URI.create("https://chibo.example.vn/kt/7K4M-92QX-P3");
  static final URI LINK = URI.create("https://chibo.example.vn/m/q7Xh2mVbT9sLwK4dRz8NfA");
  static final String SAMPLE = "DỮ LIỆU MẪU";

  private Examples() {}

  static PartyDocument minutes() {
    return document(
        "Biên bản sinh hoạt chi bộ thường kỳ tháng 11 năm 2026", null, MinutesExample.blocks());
  }

  static PartyDocument document(String title, @Nullable String watermark, List<Block> blocks) {
    return new PartyDocument(
        new About(title, "Chi bộ thôn Nà Khoang", watermark),
        new Head(
            "ĐẢNG BỘ XÃ NẬM SÁNG",
            "CHI BỘ THÔN NÀ KHOANG",
            "Số 11-BB/CB",
            "Nậm Sáng, ngày 28 tháng 11 năm 2026"),
        blocks,
        R30);
  }

  static PartyDocument headingAfter(int lines) {
    var blocks = lines(lines);
    blocks.add(new Heading("II. NỘI DUNG"));
    blocks.addAll(lines(8));
    return document("Biên bản", null, blocks);
  }

  static PartyDocument signedAfter(int lines) {
    var blocks = lines(lines);
    blocks.add(Paragraph.of("Kết thúc."));
    blocks.add(new Signatures(Signature.ofClerk("A", null), Signature.ofChair("B", null)));
    return document("Biên bản", null, blocks);
  }

  private static List<Block> lines(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Paragraph.of("Dòng " + i))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  static PartyDocument resolution() {
    return new PartyDocument(
        new About("Nghị quyết tháng 12 năm 2026", "Chi bộ", null),
        new Head(
            "ĐẢNG BỘ XÃ NẬM SÁNG",
            "CHI BỘ TRƯỜNG PHỔ THÔNG DÂN TỘC BÁN TRÚ TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ HUỔI PÙ",
            "Số 12-NQ/CB",
            "Nậm Sáng, ngày 05 tháng 12 năm 2026"),
        List.of(
            new Title("NGHỊ QUYẾT", "của Chi bộ về nhiệm vụ tháng 12 năm 2026"),
            new Heading("I. ĐÁNH GIÁ"),
            Paragraph.of("Chi bộ đã hoàn thành các nhiệm vụ tháng 11.\nĐảng viên gương mẫu."),
            new Heading("II. PHƯƠNG HƯỚNG"),
            new Items(
                Numbering.DASHES,
                List.of(Paragraph.of("Sửa đường."), new Paragraph("Nước sạch:", "06 hộ."))),
            new Issued(
                List.of("Đảng ủy xã Nậm Sáng (để báo cáo)", "Lưu Chi bộ"),
                new Signature(DocumentText.FOR_THE_CELL, "PHÓ BÍ THƯ", "Lò Thị Mai", null))),
        R30);
  }

  static PartyDocument annexOf(int members) {
    var rows =
        IntStream.range(0, members)
            .mapToObj(i -> new Attendee(name(i), "Đảng viên", "Trực tuyến", "19:21", "21:05", ""))
            .toList();
    return document(
        "Danh sách điểm danh",
        SAMPLE,
        List.of(
            Paragraph.of(
                "Biên bản có hai dòng rất dài để xem dòng đầu có được căn đều hay không khi ngắt dòng.\nDòng thứ hai."),
            new Annex(DocumentText.ATTENDANCE_LIST, "(kèm theo Biên bản số 11-BB/CB)"),
            new AttendanceTable(rows),
            new Note("Giờ ghi theo múi giờ Việt Nam.")));
  }

  private static String name(int i) {
    return i % 7 == 3
        ? "Hoàng Nguyễn Thị Thanh Thủy Phượng Khuyên thứ " + i
        : "Nguyễn Văn Thứ " + i;
  }

  static PartyDocument roll() {
    var members =
        IntStream.range(0, 18)
            .mapToObj(i ->
                new Expected(
                    name(i), "Đảng viên", i % 3 == 0 ? "Nhà văn hóa bản Huổi Pù" : "Hội trường"))
            .toList();
    return document(
        "Danh sách điểm danh",
        SAMPLE,
        List.of(
            new Title(DocumentText.ATTENDANCE_LIST, "sinh hoạt chi bộ thường kỳ tháng 11 năm 2026"),
            new SigningRoll(members, 4),
            new Note("Vắng mặt ghi lý do vào ô ký tên. Đồng chí đến sau 19 giờ 45 ghi giờ đến."),
            new Signatures(Signature.ofClerk("", null), Signature.ofChair("", null))));
  }

  static PartyDocument blankMinutes() {
    return new PartyDocument(
        new About("Mẫu biên bản để trống", "Chi bộ thôn Nà Khoang", null),
        new Head("ĐẢNG BỘ XÃ NẬM SÁNG", "CHI BỘ THÔN NÀ KHOANG", "Số ……-BB/CB", null),
        List.of(
            new Title("BIÊN BẢN", "sinh hoạt chi bộ thường kỳ tháng 11 năm 2026"),
            new Field("Bắt đầu lúc", 1),
            new Field("Địa điểm", 2),
            new Heading("I. THÀNH PHẦN"),
            new Field("1. Đảng viên được triệu tập (chính thức, dự bị)", 1),
            new Field("2. Có mặt (hội trường, điểm cầu, trực tuyến, qua điện thoại)", 2),
            new Field("3. Vắng mặt có lý do, không có lý do (ghi rõ họ tên)", 3),
            new Heading("II. NỘI DUNG"),
            new Field("1. Kết quả nhiệm vụ tháng trước", 8),
            new Field("2. Ý kiến thảo luận", 12),
            new Field("Biểu quyết: tán thành, không tán thành, không có ý kiến", 2),
            new Signatures(Signature.ofClerk("", null), Signature.ofChair("", null))),
        R30);
  }

  static PartyDocument slips(int count) {
    var slips = IntStream.range(0, count).mapToObj(i -> slip(name(i))).toList();
    return new PartyDocument(
        new About("Liên kết riêng của từng đảng viên", "Chi bộ thôn Nà Khoang", SAMPLE),
        null,
        List.of(new Slips(slips, 8)),
        R30);
  }

  /// Four slips: two with a name no form foresaw, two with a place that takes three hundred words.
  static PartyDocument slipsTooLong() {
    var place = IntStream.range(0, 300).mapToObj(i -> "điểm" + i).collect(Collectors.joining(" "));
    var slips =
        List.of(
            slip("Ắ".repeat(200), place),
            slip("W".repeat(200), "Hội trường"),
            slip("Lò Thị Mai", place),
            slip("Mùa A Lử", place));
    return new PartyDocument(
        new About("Liên kết riêng", "Chi bộ", SAMPLE), null, List.of(new Slips(slips, 8)), R30);
  }

  private static Slip slip(String name, String place) {
    var plain = slip(name);
    return new Slip(
        plain.meeting(), name, plain.when(), place, LINK, plain.shown(), plain.helper());
  }

  private static Slip slip(String name) {
    return new Slip(
        "Sinh hoạt chi bộ thường kỳ tháng 11 năm 2026",
        name,
        "19 giờ 30, thứ bảy 28/11/2026",
        name.length() < 30
            ? "Nhà văn hóa thôn Nà Khoang; điểm cầu bản Huổi Pù"
            : "Nhà văn hóa thôn Nà Khoang, xã Nậm Sáng; điểm cầu Trường phổ thông dân tộc bán trú bản Huổi Pù; phòng họp trực tuyến",
        LINK,
        "chibo.example.vn/m/q7Xh2mVbT9sLwK4dRz8NfA",
        "đồng chí Lò Thị Mai, 0912 000 345");
  }
}
