package vn.chibo.document;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.document.Block.Annex;
import vn.chibo.document.Block.AttendanceTable;
import vn.chibo.document.Block.Attendee;
import vn.chibo.document.Block.Heading;
import vn.chibo.document.Block.Items;
import vn.chibo.document.Block.Note;
import vn.chibo.document.Block.Numbering;
import vn.chibo.document.Block.Paragraph;
import vn.chibo.document.Block.Recipients;
import vn.chibo.document.Block.Signatures;
import vn.chibo.document.Block.Task;
import vn.chibo.document.Block.TaskTable;
import vn.chibo.document.Block.Title;
import vn.chibo.document.Block.Vote;

/// Minutes with every kind of block that minutes have, in the order of R26 and R27.
final class MinutesExample {

  private MinutesExample() {}

  static List<Block> blocks() {
    return Stream.of(opening(), business(), conclusion(), end()).flatMap(List::stream).toList();
  }

  private static List<Block> opening() {
    return List.of(
        new Title("BIÊN BẢN", "sinh hoạt chi bộ thường kỳ tháng 11 năm 2026"),
        Paragraph.of(
            "Hôm nay, vào lúc 19 giờ 30 phút, ngày 28 tháng 11 năm 2026, tại Nhà văn hóa thôn Nà"
                + " Khoang, điểm cầu bản Huổi Pù và qua phòng họp trực tuyến, Chi bộ thôn Nà Khoang"
                + " tiến hành sinh hoạt thường kỳ tháng 11 năm 2026."),
        new Heading("I. THÀNH PHẦN"),
        new Items(
            Numbering.FIGURES,
            List.of(
                Paragraph.of(
                    "Đảng viên được triệu tập: 18 đồng chí, trong đó chính thức 17, dự bị 01. Miễn"
                        + " công tác và sinh hoạt đảng: 00 đồng chí. Sinh hoạt tạm thời nơi khác:"
                        + " 00 đồng chí. Sinh hoạt tạm thời tại chi bộ: 00 đồng chí."),
                Paragraph.of(
                    "Có mặt: 16 đồng chí (chính thức 15, dự bị 01), trong đó tại Nhà văn hóa thôn"
                        + " 05, tại điểm cầu Nhà văn hóa bản Huổi Pù 03 (đồng chí Đặng Thị Khuyên"
                        + " phụ trách), trực tuyến 07, qua điện thoại 01."),
                Paragraph.of(
                    "Vắng mặt có lý do: 02 đồng chí (Sùng A Chống, Bùi Hữu Nghĩa). Vắng mặt không"
                        + " có lý do: 00 đồng chí."),
                Paragraph.of("Đại biểu: đồng chí Phạm Thu Hà, Đảng ủy viên xã, phụ trách chi bộ."),
                Paragraph.of(
                    "Chủ trì: đồng chí Hoàng Văn Thành, Bí thư chi bộ. Người ghi biên bản: đồng chí"
                        + " Phạm Thị Huyền, được chi bộ cử."),
                Paragraph.of(
                    "Hình thức: trực tiếp, kết hợp trực tuyến, theo Công văn số 214-CV/ĐU, ngày 25"
                        + " tháng 11 năm 2026 của Đảng ủy xã (đường vào bản Nà Khoang sạt lở từ"
                        + " ngày 22 tháng 11)."),
                Paragraph.of("Đảng phí tháng 11: đã nộp 18/18 đồng chí."),
                Paragraph.of("Chi bộ thông qua chương trình sinh hoạt gồm 04 nội dung."))));
  }

  private static List<Block> business() {
    return List.of(
        new Heading("II. NỘI DUNG"),
        new Paragraph("1. Kết quả nhiệm vụ tháng trước.", "Đã giao 03 nhiệm vụ, hoàn thành 02."),
        new TaskTable(
            List.of(
                new Task("Vận động 12 hộ thôn Nà Khoang làm hố xử lý rác", "Đã giao", "Hoàn thành"),
                new Task(
                    "Phương án cấp nước cho 06 hộ bản Huổi Pù (đồng chí Vàng A Páo)",
                    "Đang thực hiện",
                    "Đang thực hiện, hạn mới ngày 15 tháng 12"),
                new Task("Thu đảng phí quý IV", "Đã giao", "Hoàn thành"))),
        new Paragraph(
            "2. Thông tin thời sự và văn bản mới.",
            "Đồng chí Lò Thị Mai, Phó Bí thư chi bộ, thông tin tình hình thời sự trong nước, trong"
                + " tỉnh; phổ biến kế hoạch của Đảng ủy xã về khắc phục hậu quả thiên tai."),
        new Paragraph(
            "3. Đánh giá tháng 11, nhiệm vụ tháng 12.",
            "Đồng chí Bí thư trình bày báo cáo (gửi kèm). Ý kiến thảo luận:"),
        new Items(
            Numbering.LETTERS,
            List.of(
                Paragraph.of(
                    "Đồng chí Nguyễn Đức Ưởng đề nghị ưu tiên sửa đường vào bản trước vụ thu"
                        + " hoạch."),
                Paragraph.of("Đồng chí Giàng Thị Dếnh phản ánh 06 hộ thiếu nước sạch."),
                Paragraph.of(
                    "Đồng chí Trần Quốc Tuấn đề nghị phân công đảng viên giúp các hộ làm hồ sơ vay"
                        + " vốn."))),
        Paragraph.of("Tự phê bình và phê bình: 03 lượt ý kiến. Ý kiến bảo lưu: không."),
        new Vote(
            "Biểu quyết nghị quyết tháng 12 bằng thẻ đảng viên: tán thành 15/17 đảng viên chính"
                + " thức, đạt 88,2%; không tán thành 00; không có ý kiến 00.",
            "Nghị quyết được thông qua."),
        new Paragraph(
            "4. Xét công nhận đảng viên chính thức.",
            "Chi bộ thảo luận bản tự kiểm điểm của đồng chí Nông Thị Bưởi; thống nhất biểu quyết"
                + " tại kỳ họp trực tiếp ngày 05 tháng 12 năm 2026."),
        new Paragraph(
            "5. Ý kiến của đồng chí đảng ủy viên phụ trách.",
            "Đề nghị chi bộ báo cáo tiến độ khắc phục sạt lở trước ngày 10 tháng 12."));
  }

  private static List<Block> conclusion() {
    return List.of(
        new Heading("III. KẾT LUẬN"),
        new Items(
            Numbering.FIGURES,
            List.of(
                Paragraph.of(
                    "Giao nhiệm vụ: đồng chí Vàng A Páo liên hệ Ủy ban nhân dân xã về phương án"
                        + " sửa đường, báo cáo trước ngày 10 tháng 12; 16 đồng chí phụ trách 64 hộ"
                        + " theo danh sách kèm theo, báo cáo tại kỳ sinh hoạt tháng 12."),
                Paragraph.of("Chi bộ chấm điểm buổi sinh hoạt: 92/100 điểm, xếp loại Tốt."))),
        new Vote(
            "3. Người ghi biên bản đọc lại biên bản; biểu quyết thông qua: tán thành 15/17 đảng"
                + " viên chính thức, đạt 88,2%; không tán thành 00; không có ý kiến 00.",
            "Biên bản được thông qua."),
        Paragraph.of("Buổi sinh hoạt kết thúc lúc 21 giờ 05 phút cùng ngày, thời lượng 95 phút."));
  }

  private static List<Block> end() {
    return List.of(
        new Signatures(
            Signature.ofClerk("Phạm Thị Huyền", null),
            Signature.ofChair(
                "Hoàng Văn Thành",
                "Đã xác nhận trên hệ thống bằng đăng nhập hai lớp, lúc 21 giờ 12 phút, ngày 28 tháng 11"
                    + " năm 2026")),
        new Recipients(
            List.of(
                "Đảng ủy xã Nậm Sáng (để báo cáo)", "Các đồng chí đảng viên chi bộ", "Lưu Chi bộ"),
            new Verification(
                Examples.CHECK, "chibo.example.vn/kt", "7K4M-92QX-P3", "Q3JX-8W2M-7D")),
        new Annex(
            DocumentText.ATTENDANCE_LIST,
            "(kèm theo Biên bản số 11-BB/CB, ngày 28 tháng 11 năm 2026)"),
        new AttendanceTable(attendees()),
        new Note(
            "Giờ ghi theo múi giờ Việt Nam. Giờ vào, ra của đảng viên họp trực tuyến do hệ thống"
                + " ghi; đồng chí thư ký đối chiếu bằng cách gọi tên. Trường hợp mất kết nối trên"
                + " 10 phút được ghi chú."));
  }

  private static List<Attendee> attendees() {
    return List.of(
        new Attendee("Hoàng Văn Thành", "Bí thư", "Tại chỗ", "19:21", "21:05", ""),
        new Attendee("Lò Thị Mai", "Phó Bí thư", "Trực tuyến", "19:24", "21:05", ""),
        new Attendee("Vàng A Páo", "Chi ủy viên", "Tại chỗ", "19:22", "21:05", ""),
        new Attendee("Nguyễn Đức Ưởng", "Đảng viên", "Tại chỗ", "19:23", "21:05", ""),
        new Attendee("Giàng Thị Dếnh", "Đảng viên", "Điện thoại", "19:29", "21:05", ""),
        new Attendee("Lường Văn Quyết", "Đảng viên", "Trực tuyến", "19:26", "21:04", ""),
        new Attendee("Quàng Thị Phượng", "Đảng viên", "Tại chỗ", "19:25", "21:05", ""),
        new Attendee(
            "Trần Quốc Tuấn",
            "Đảng viên",
            "Trực tuyến",
            "19:28",
            "21:05",
            "Mất kết nối 13 phút, điểm danh gửi bù lúc 19:41"),
        new Attendee("Sùng A Chống", "Đảng viên", "Vắng", "", "", "Có lý do"),
        new Attendee(
            "Đặng Thị Khuyên", "Đảng viên", "Điểm cầu", "19:22", "21:05", "Phụ trách điểm cầu"),
        new Attendee("Cà Văn Thưởng", "Đảng viên", "Trực tuyến", "19:30", "21:05", ""),
        new Attendee(
            "Phạm Thị Huyền", "Đảng viên", "Tại chỗ", "19:27", "21:05", "Người ghi biên bản"),
        new Attendee("Mùa A Lử", "Đảng viên", "Trực tuyến", "19:48", "21:05", "Vào muộn 18 phút"),
        new Attendee("Bùi Hữu Nghĩa", "Đảng viên", "Vắng", "", "", "Có lý do"),
        new Attendee(
            "Nông Thị Bưởi",
            "Đảng viên dự bị",
            "Trực tuyến",
            "19:28",
            "21:05",
            "Dự bị, không có quyền biểu quyết"));
  }
}
