package vn.chibo.membership;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Members on their way between cells (R4).
@MessageBundle("way")
interface WayText {

  @Message("Lỗi:")
  String errorMark();

  @Message("Chuyển sinh hoạt")
  String title();

  @Message(
      "Đảng viên chuyển đi và chuyển đến, chi bộ nào cũng thấy việc đang đến đâu. Trên đường chuyển, đồng chí không được triệu tập và không tính vào biểu quyết. {citation}")
  String lead(String citation);

  @Message("Chưa có đồng chí nào chuyển đi hoặc chuyển đến.")
  String none();

  @Message("{name}, sinh năm {year}")
  String who(String name, int year);

  @Message("Từ {from} đến {to}, chuyển đi ngày {day}")
  String way(String from, String to, String day);

  @Message("Khi tiếp nhận: {standing}")
  String arrivesAs(String standing);

  @Message("Đã tiếp nhận ngày {day}")
  String received(String day);

  @Message("Đã thôi chuyển ngày {day}")
  String takenBack(String day);

  @Message("Đang chuyển, còn {days} ngày, hạn {due}")
  String daysLeft(long days, String due);

  @Message("Quá hạn {days} ngày (hạn {due}), chậm nhất {longest}")
  String overdue(long days, String due, String longest);

  @Message("Quá hạn chậm nhất, ngày {longest}")
  String pastLongest(String longest);

  @Message("Ngày tiếp nhận")
  String arrivalDay();

  @Message("Đã tiếp nhận đồng chí")
  String receive();

  @Message("Nơi đến đã tiếp nhận")
  String receivedThere();

  @Message("Ngày thôi chuyển")
  String returnDay();

  @Message("Thôi chuyển, đồng chí ở lại chi bộ")
  String takeBack();

  @Message("Ngày này chưa đúng. Phải sau ngày chuyển đi và không sau hôm nay.")
  String wrongDay();

  @Message("Ngày này chưa hợp với các mục đã ghi của đồng chí: {reason}")
  String refused(String reason);

  @Message("Về danh sách đảng viên")
  String back();
}
