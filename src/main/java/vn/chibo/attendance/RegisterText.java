package vn.chibo.attendance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the site, the register, paper rolls and one's own attendance.
@MessageBundle("register")
interface RegisterText {

  @Message("Điểm danh tại điểm cầu")
  String siteTitle();

  @Message("Đánh dấu từng đồng chí đang ngồi trong phòng này.")
  String siteHint();

  @Message("Đã điểm danh {count} đồng chí")
  String siteHere(int count);

  @Message("Có mặt")
  String siteTick();

  @Message("Có mặt từ {at}")
  String siteTicked(String at);

  @Message("Đã điểm danh ở nơi khác")
  String siteElsewhere();

  @Message("Ghi nhầm")
  String siteUndo();

  @Message("Không còn ai để điểm danh.")
  String siteNobody();

  @Message("Phiên chưa mở. Giờ triệu tập: {at}.")
  String siteNotOpen(String at);

  @Message("Buổi sinh hoạt đã kết thúc.")
  String siteEnded();

  @Message("Đếm số người trong phòng")
  String headCount();

  @Message("Số người đang ngồi trong phòng")
  String headCountField();

  @Message("Để đối chiếu với danh sách đã điểm danh.")
  String headCountHint();

  @Message("Ghi số người")
  String headCountGo();

  @Message("Khớp với số đã điểm danh (đếm lúc {at}).")
  String headCountFits(String at);

  @Message("Đếm được {heads} người lúc {at}, đã điểm danh {ticks}. Đồng chí kiểm tra lại.")
  String headCountDiffers(int heads, int ticks, String at);

  @Message("Đã ghi {heads} người")
  String headCountSaved(int heads);

  @Message("Sổ điểm danh")
  String registerTitle();

  @Message("Mọi căn cứ theo thứ tự ghi nhận, không sửa, không xóa.")
  String registerHint();

  @Message("Căn cứ")
  String columnEvidence();

  @Message("Ai ghi")
  String columnGivenBy();

  @Message("Nhận lúc")
  String columnReceived();

  @Message(
      "{#when kind}{#is 'link'}Đảng viên{#is 'site'}Phụ trách điểm cầu{#is 'clerk'}Máy của thư"
          + " ký{#is 'room'}Máy chủ phòng họp{#else}Người điều hành{/when}")
  String by(String kind);

  @Message("In danh sách điểm danh")
  String printRoll();

  @Message("Trang của tôi")
  String minePage();

  @Message("Nhiệm vụ của tôi")
  String mineTasks();

  @Message("Đồng chí bấm vào từng việc để báo cáo kết quả trước buổi sinh hoạt sau.")
  String mineTasksHint();

  @Message("Đồng chí không có nhiệm vụ nào đang làm.")
  String mineNoTasks();

  @Message("Hạn {day}")
  String mineDue(String day);

  @Message("Quá hạn")
  String mineLate();

  @Message("Đã báo cáo, làm tiếp")
  String mineReported();

  @Message("Đồng chí đã báo cáo ngày {day}")
  String mineToldOn(String day);

  @Message("Tôi được phân công cả năm")
  String mineYear();

  @Message("Đang làm")
  String mineDoing();

  @Message("Lịch sinh hoạt")
  String mineCalendar();

  @Message("Mọi nhiệm vụ của tôi")
  String mineAllTasks();

  @Message("Biên bản đã phát hành")
  String mineMinutes();

  @Message("Chỉ đồng chí và cấp ủy có trách nhiệm xem được trang này.")
  String mineHint();

  @Message("Buổi sinh hoạt sắp tới")
  String mineAhead();

  @Message("Đường dẫn dự họp riêng của đồng chí ở trong thư mời hoặc trên phiếu.")
  String mineAheadHint();

  @Message("Đang họp")
  String mineRunning();

  @Message("Đồng chí được cử ghi biên bản")
  String mineClerk();

  @Message("Các buổi đã dự")
  String minePast();

  @Message("Chưa có buổi sinh hoạt nào.")
  String mineNone();

  @Message("Chưa chốt")
  String mineOpen();

  @Message("Biên nhận")
  String mineReceipts();

  @Message("Mỗi lần đồng chí bấm có mặt đều được giữ lại với mã riêng.")
  String mineReceiptsHint();

  @Message("Xem hệ thống đang giữ gì về đồng chí")
  String mineHeld();

  @Message("Nhập danh sách điểm danh giấy")
  String paperTitle();

  @Message("Dùng khi buổi sinh hoạt điểm danh trên giấy. Mỗi dòng được ghi rõ là nhập từ giấy.")
  String paperHint();

  @Message("Ghi theo danh sách giấy")
  String paperGo();

  @Message("Không ghi")
  String paperSkip();

  @Message("DANH SÁCH ĐIỂM DANH")
  String pdfTitle();

  @Message("TT")
  String pdfNumber();

  @Message("Ký tên")
  String pdfSignature();

  @Message("Đến sau khi chốt")
  String lateTitle();
}
