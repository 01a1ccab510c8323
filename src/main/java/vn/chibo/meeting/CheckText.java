package vn.chibo.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The plan read once more before the notice goes out.
@MessageBundle("check")
public interface CheckText {

  @Message("Kiểm tra trước khi gửi thông báo triệu tập")
  String title();

  @Message("Loại")
  String kind();

  @Message("Chuyên đề: {topic}")
  String topic(String topic);

  @Message("Ngày giờ")
  String when();

  @Message("{when}, dự kiến {minutes} phút")
  String whenAndLength(String when, long minutes);

  @Message("Hình thức")
  String form();

  @Message("Theo văn bản {number}, có hiệu lực đến {until}")
  String authorised(String number, String until);

  @Message("Hoàn cảnh đặc biệt")
  String circumstance();

  @Message("Nơi họp")
  String place();

  @Message("Chủ trì")
  String chair();

  @Message("Người liên hệ")
  String contact();

  @Message("Điểm cầu")
  String sites();

  @Message("{site}, đồng chí {keeper} phụ trách")
  String siteOf(String site, String keeper);

  @Message("Không có")
  String none();

  @Message("Chương trình")
  String agenda();

  @Message("Tài liệu")
  String papers();

  @Message("Triệu tập")
  String summoned();

  @Message("{all} đảng viên, trong đó {probationary} dự bị; mời cấp ủy viên phụ trách")
  String summonedCount(String all, String probationary);

  @Message("Bí thư, phó bí thư, chi ủy viên: {all} đồng chí")
  String summonedOfficers(String all);

  @Message("Đảng viên của tổ đảng")
  String summonedGroup();

  @Message("{officers} đồng chí chi ủy và các tổ trưởng tổ đảng")
  String summonedLeaders(String officers);

  @Message("Sửa")
  String edit();

  @Message("Gửi thông báo triệu tập")
  String send();

  @Message(
      "Mỗi đồng chí nhận thư có lịch và đường dẫn riêng; ai không có thư thì in phiếu "
          + "hoặc báo trực tiếp. Sau khi gửi, đổi giờ hoặc hủy thì mọi người được báo lại.")
  String sendHint();

  @Message("Chưa gửi được")
  String blockedTitle();

  @Message("Ngày giờ đã qua. Đồng chí sửa ngày giờ.")
  String inThePast();

  @Message(
      "Chi bộ chưa được phép họp theo hình thức này vào ngày đó. Đồng chí sửa hình thức, "
          + "hoặc ghi hoàn cảnh đặc biệt. Căn cứ: {citation}")
  String notAllowed(String citation);

  @Message("Nhận xét, không chặn")
  String remarksTitle();

  @Message("Dự kiến {minutes} phút, ít hơn {least} phút. Căn cứ: {citation}")
  String tooShort(long minutes, long least, String citation);

  @Message("Thông báo gửi trước {days} ngày, ít hơn {least} ngày. Căn cứ: {citation}")
  String lateNotice(long days, long least, String citation);

  @Message(
      "Chưa có tài liệu. Tài liệu cần có trên Sổ tay đảng viên điện tử chậm nhất ngày "
          + "{day}. Căn cứ: {citation}")
  String noPapers(String day, String citation);

  @Message(
      "Hạn đưa tài liệu lên Sổ tay đảng viên điện tử là ngày {day}, nay đã qua. Căn cứ: "
          + "{citation}")
  String latePapers(String day, String citation);

  @Message(
      "{count} nội dung chỉ bàn trực tiếp; chương trình trực tuyến để chỗ trống. Căn cứ: "
          + "{citation}")
  String keptOut(long count, String citation);

  @Message(
      "Họp theo hoàn cảnh đặc biệt: cấp ủy cấp trên thấy ngay khi gửi, xác nhận hoặc "
          + "không chấp thuận. Nếu không chấp thuận trước giờ họp thì họp trực tiếp.")
  String exceptional();

  @Message("Không chụp màn hình, không ghi âm, ghi hình.")
  String noRecording();

  @Message(
      "Đảng viên theo dõi từ xa chưa tính là có mặt vì chi bộ chưa được phép sinh hoạt "
          + "trực tuyến.")
  String following();
}
