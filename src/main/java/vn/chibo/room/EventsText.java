package vn.chibo.room;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the operator’s page of room events.
@MessageBundle("events")
interface EventsText {

  @Message("Tin từ phòng họp để riêng")
  String title();

  @Message(
      "Máy chủ phòng họp đã báo những tin này nhưng hệ thống không dùng được, nên để riêng. Chúng không làm ai có mặt. Nội dung không hiện ra ở đây vì có tên người.")
  String lead();

  @Message("Chưa cấu hình máy chủ phòng họp.")
  String notConfigured();

  @Message("Không có tin nào để riêng.")
  String none();

  @Message("{count} tin, loại {path}")
  String heap(int count, String path);

  @Message("Từ {since} đến {last}")
  String span(String since, String last);

  @Message("Không đọc được")
  String malformed();

  @Message("Tin không đúng dạng. Xem lại phiên bản của máy chủ phòng họp.")
  String malformedAdvice();

  @Message("Loại tin chưa biết")
  String unknownEvent();

  @Message("Máy chủ phòng họp gửi loại tin hệ thống không cần. Có thể bỏ đi.")
  String unknownEventAdvice();

  @Message("Phòng không của buổi nào")
  String unknownRoom();

  @Message("Có người mở phòng ngoài hệ thống trên cùng máy chủ. Xem lại phần đặt phòng.")
  String unknownRoomAdvice();

  @Message("Phòng nhóm nhỏ")
  String breakout();

  @Message("Phòng nhóm nhỏ không được tính. Nên tắt phòng nhóm nhỏ ở máy chủ phòng họp.")
  String breakoutAdvice();

  @Message("Giờ không hợp lý")
  String unlikelyTime();

  @Message("Đồng hồ của máy chủ phòng họp lệch. Đồng chí chỉnh lại đồng hồ.")
  String unlikelyTimeAdvice();

  @Message("Đã xem, bỏ đi")
  String discard();
}
