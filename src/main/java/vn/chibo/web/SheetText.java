package vn.chibo.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The page of one meeting, which leads to all that the rooms hold about it.
@MessageBundle("sheet")
public interface SheetText {

  @Message("Chuyên đề: {topic}")
  String topic(String topic);

  @Message("Hình thức")
  String form();

  @Message("Theo văn bản {number}, có hiệu lực đến {until}")
  String authorised(String number, String until);

  @Message("Nơi họp")
  String place();

  @Message("Chủ trì")
  String chair();

  @Message("Thư ký")
  String clerk();

  @Message("Chưa cử")
  String clerkNone();

  @Message("Người liên hệ")
  String contact();

  @Message("Điểm cầu")
  String sites();

  @Message("{site}, đồng chí {keeper} phụ trách")
  String siteOf(String site, String keeper);

  @Message("Đã họp")
  String held();

  @Message("từ {start}")
  String since(String start);

  @Message("từ {start} đến {end}, {minutes} phút")
  String heldFor(String start, String end, long minutes);

  @Message("Lý do hủy")
  String cancelReason();

  @Message("Hoàn cảnh đặc biệt: chờ cấp ủy cấp trên xem xét")
  String circumstanceWaits();

  @Message("Hoàn cảnh đặc biệt: cấp ủy cấp trên đã xác nhận")
  String circumstanceConfirmed();

  @Message("Hình thức không được chấp thuận")
  String circumstanceRefused();

  @Message("Cấp ủy cấp trên không chấp thuận họp trực tuyến; buổi này họp trực tiếp")
  String circumstanceTurnedBack();

  @Message("Xem hoàn cảnh đặc biệt")
  String circumstanceSee();

  @Message("Việc tiếp theo")
  String next();

  @Message("Kiểm tra và gửi thông báo triệu tập")
  String sendNotice();

  @Message("Mở buổi sinh hoạt")
  String open();

  @Message("Từ lúc này đảng viên điểm danh được và phòng họp mở. Mở được đến {until}.")
  String openHint(String until);

  @Message("Mở được từ {from}.")
  String openFrom(String from);

  @Message(
      "Đã quá giờ mở. Nếu chi bộ đã họp và ghi trên giấy thì nhập lại từ biên bản giấy; "
          + "nếu không họp thì hủy.")
  String openTooLate();

  @Message("Điểm danh")
  String board();

  @Message("Diễn biến buổi họp")
  String console();

  @Message("Biểu quyết")
  String motions();

  @Message("Kết thúc buổi sinh hoạt")
  String end();

  @Message("Biên bản")
  String minutes();

  @Message("Danh sách có mặt và căn cứ")
  String register();

  @Message("Chuẩn bị")
  String preparation();

  @Message("Trong buổi họp")
  String evening();

  @Message("Sau buổi họp")
  String afterwards();

  @Message("Giấy tờ để in")
  String printing();

  @Message("Thay đổi")
  String changes();

  @Message("Triệu tập, ai đã nhận")
  String summons();

  @Message("Trả lời, xin vắng")
  String answers();

  @Message("Chương trình")
  String agenda();

  @Message("Tài liệu")
  String papers();

  @Message("Chưa có tài liệu")
  String noPapers();

  @Message("Sổ tay đảng viên điện tử")
  String handbook();

  @Message("Phiếu có mã vuông cho từng đồng chí")
  String slips();

  @Message("Danh sách điểm danh")
  String roll();

  @Message("Biên bản trắng")
  String blankMinutes();

  @Message("Nhập lại buổi họp ghi trên giấy")
  String paperEvening();

  @Message("Nhập danh sách điểm danh giấy")
  String paperRoll();

  @Message("Đến biên bản")
  String finishMinutes();

  @Message("Ghi đủ, đọc lại, thông qua, ký, phát hành và gửi cấp ủy cấp trên.")
  String finishHint();

  @Message("Cử thư ký")
  String appoint();

  @Message("Mở màn hình thư ký")
  String clerkScreen();

  @Message("Đổi giờ họp")
  String move();

  @Message("Đổi hình thức, nơi họp")
  String changeVenue();

  @Message("Hủy buổi sinh hoạt")
  String cancel();

  @Message("Nội dung này chỉ bàn trực tiếp")
  String inPersonOnly();

  @Message("Lịch sinh hoạt của chi bộ")
  String toCalendar();
}
