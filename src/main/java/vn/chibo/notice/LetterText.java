package vn.chibo.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of mails, calendar entries and slips. They go out in Vietnamese; the English is for
/// those who review them. Subjects and titles do not tell what the person belongs to (decision 13).
@MessageBundle("letter")
interface LetterText {

  @Message("Thông báo lịch họp ngày {date}")
  String subjectNotice(String date);

  @Message("Lịch họp ngày {date} có thay đổi")
  String subjectMoved(String date);

  @Message("Lịch họp ngày {date} đã hủy")
  String subjectCancelled(String date);

  @Message("Nhắc lịch họp ngày {date}")
  String subjectReminder(String date);

  @Message("Mã xác nhận thiết bị")
  String subjectCode();

  @Message("Lịch họp")
  String calendarTitle();

  @Message("Mời đồng chí mở trang riêng để xem nội dung, tài liệu và trả lời có dự được không:")
  String notice();

  @Message("Những điều khác không đổi. Đường dẫn trong thư trước vẫn dùng được.")
  String moved();

  @Message("Buổi họp này đã hủy. Đồng chí không cần làm gì thêm.")
  String cancelled();

  @Message(
      "Đồng chí chưa trả lời có dự được không. Xin mở lại thư “{subject}” và trả lời tại đường dẫn trong thư đó.")
  String reminder(String subject);

  @Message("Đồng chí đã trả lời sẽ dự. Xin nhớ giờ và địa điểm như trên.")
  String reminderComing();

  @Message("Thời gian mới: {now} (trước đây: {before})")
  String changedTime(String now, String before);

  @Message("Giờ kết thúc mới: {now} (trước đây: {before})")
  String changedEnd(String now, String before);

  @Message("Địa điểm mới: {now} (trước đây: {before})")
  String changedPlace(String now, String before);

  @Message("Hình thức mới: {now} (trước đây: {before})")
  String changedForm(String now, String before);

  @Message("Không muốn nhận thư nữa:")
  String noMore();

  @Message(
      "Mã để dùng trang riêng trên thiết bị mới. Nếu đồng chí không yêu cầu, xin bỏ qua thư này và báo người hỗ trợ.")
  String code();

  @Message("Địa điểm:")
  String place();

  @Message("Mở trang riêng")
  String open();

  @Message("Thư và đường dẫn dành riêng cho đồng chí {name}. Xin không chuyển cho người khác.")
  String forYouAlone(String name);

  @Message("Cần giúp, xin gọi đồng chí {helper}.")
  String help(String helper);

  @Message("Phiếu liên kết riêng")
  String slipsTitle();

  @Message("DỮ LIỆU MẪU")
  String sample();
}
