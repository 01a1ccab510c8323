package vn.chibo.oversight;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the committee's pages.
@MessageBundle("oversight")
public interface OversightText {

  @Message("Giám sát sinh hoạt chi bộ")
  String title();

  @Message("Đồng chí theo dõi các tổ chức sau")
  String startTitle();

  @Message("{cells} chi bộ")
  String cellCount(int cells);

  @Message("Sinh hoạt chi bộ năm {year}")
  String yearTitle(int year);

  @Message("{cells} chi bộ, {members} đảng viên")
  String underIt(int cells, int members);

  @Message("Năm trước")
  String yearBefore();

  @Message("Năm sau")
  String yearAfter();

  @Message("Tải tệp cho Excel")
  String download();

  @Message("{cells} chi bộ có tháng không họp")
  String missingTitle(int cells);

  @Message("{name}: tháng {months}")
  String missingCell(String name, String months);

  @Message("Chi bộ họp thường kỳ mỗi tháng một lần. Căn cứ: {citation}")
  String missingWhy(String citation);

  @Message("Chi bộ")
  String cell();

  @Message("Đảng viên")
  String members();

  @Message("{members} đảng viên")
  String memberCount(int members);

  @Message("T{month}")
  String monthShort(int month);

  @Message("Tháng {month}")
  String monthLong(int month);

  @Message("Chuyên đề")
  String thematic();

  @Message("Biên bản muộn")
  String minutesLate();

  @Message("Dự họp")
  String attendance();

  @Message("Đủ")
  String complete();

  @Message("{count} muộn")
  String lateCount(int count);

  @Message("trực tiếp")
  String inPerson();

  @Message("trực tiếp, kết hợp trực tuyến")
  String hybrid();

  @Message("trực tuyến")
  String online();

  @Message("hình thức không được chấp thuận")
  String formRefused();

  @Message("đã lên lịch ngày {day}")
  String plannedOn(String day);

  @Message("đã lên lịch")
  String planned();

  @Message("không họp")
  String missing();

  @Message("chưa đến")
  String nothingYet();

  @Message("Bảng sinh hoạt theo tháng, cuộn ngang được")
  String scrollTable();

  @Message(
      "Biên bản tính là muộn khi gửi lên sau {days} ngày kể từ khi kết thúc. Tỷ lệ dự họp không"
          + " tính đảng viên được miễn sinh hoạt và đang sinh hoạt tạm thời nơi khác.")
  String tableNote(int days);

  @Message("Các buổi sinh hoạt")
  String sessions();

  @Message("Chưa có buổi sinh hoạt nào trong năm này.")
  String noSessions();

  @Message("Có mặt {here}/{expected}")
  String present(int here, int expected);

  @Message("Đã gửi biên bản")
  String minutesSent();

  @Message("Chưa gửi biên bản")
  String minutesNotSent();

  @Message("Thường kỳ")
  String kindOrdinary();

  @Message("Chuyên đề")
  String kindThematic();

  @Message("Bất thường")
  String kindExtraordinary();

  @Message("Đảng viên cần gặp gỡ, giúp đỡ")
  String toHelp();

  @Message("Vắng {count} tháng trong năm, chưa có lý do (tháng {months}).")
  String missedMonths(String count, String months);

  @Message("Chi bộ xem xét theo quy định; hệ thống chỉ đếm, không kết luận.")
  String toBeConsidered();

  @Message("Không có đảng viên nào vắng không lý do trong năm.")
  String nobodyToHelp();

  @Message("Sổ theo dõi sinh hoạt")
  String register();

  @Message("Thời gian")
  String time();

  @Message("Địa điểm")
  String place();

  @Message("Văn bản cho phép")
  String authorisation();

  @Message("Danh sách chốt lúc")
  String closedAt();

  @Message("Danh sách điểm danh chưa chốt.")
  String notClosed();

  @Message("Có mặt {present}, trong đó {deciding}/{body} đảng viên có quyền biểu quyết")
  String counts(int present, int deciding, int body);

  @Message("Họ và tên")
  String name();

  @Message("Tình trạng")
  String state();

  @Message("Vào, ra")
  String times();

  @Message("Căn cứ ghi nhận")
  String evidence();

  @Message("Muộn")
  String late();

  @Message("Về sớm")
  String leftEarly();

  @Message("ghi từ giấy")
  String onPaper();

  @Message("Xem biên bản")
  String seeMinutes();

  @Message(
      "Biên bản chỉ mở cho cấp trên khi chi bộ gửi lên. Lần xem này được ghi lại để chi bộ biết.")
  String lookIsNoted();

  @Message("Tại hội trường")
  String statePresentHall();

  @Message("Tại điểm cầu")
  String statePresentSite();

  @Message("Trực tuyến")
  String statePresentOnline();

  @Message("Qua điện thoại")
  String statePresentPhone();

  @Message("Chờ xác nhận")
  String stateUnconfirmed();

  @Message("Theo dõi từ xa")
  String stateFollowing();

  @Message("Vắng có lý do")
  String stateExcused();

  @Message("Vắng không lý do")
  String stateUnexcused();

  @Message("Chưa điểm danh")
  String stateNotYet();

  @Message("Không thuộc diện triệu tập")
  String stateNotExpected();

  @Message("Bấm có mặt bằng đường dẫn")
  String proofLink();

  @Message("Quét mã tại hội trường")
  String proofHallCode();

  @Message("Phòng họp ghi")
  String proofRoom();

  @Message("Phụ trách điểm cầu ghi")
  String proofSiteRoll();

  @Message("Thư ký ghi")
  String proofClerkRoll();

  @Message("Gọi tên xác nhận")
  String proofVoice();

  @Message("Gọi điện thoại vào họp")
  String proofPhone();

  @Message("Danh sách giấy")
  String proofPaperRoll();

  @Message("Sửa có lý do")
  String proofCorrection();

  @Message("Ra về")
  String proofLeft();
}
