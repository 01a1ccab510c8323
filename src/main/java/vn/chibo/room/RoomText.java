package vn.chibo.room;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the room.
@MessageBundle("room")
public interface RoomText {

  @Message("Mở bằng ứng dụng Jitsi Meet")
  String enterInApp();

  @Message("Không chụp màn hình, không ghi âm, ghi hình.")
  String nothingRecorded();

  @Message("Mở phòng họp bằng ứng dụng")
  String appTitle();

  @Message(
      "Máy của đồng chí cần có sẵn ứng dụng Jitsi Meet. Đồng chí bấm nút đúng với máy đang dùng.")
  String appLead();

  @Message("Điện thoại Android")
  String android();

  @Message("iPhone, iPad")
  String apple();

  @Message("Chưa có ứng dụng thì đồng chí quay lại và vào bằng trình duyệt.")
  String appMissing();

  @Message("Quay lại trang của buổi sinh hoạt")
  String back();

  @Message("Phòng họp trực tuyến")
  String title();

  @Message("Vào phòng họp")
  String enter();

  @Message("Vào phòng họp để điều hành")
  String enterAsModerator();

  @Message("Đồng chí vào với quyền điều hành: tắt tiếng, mời phát biểu, giữ phòng chờ.")
  String moderatorHint();

  @Message("Đồng chí vào như các đồng chí khác; chủ trì và người ghi biên bản điều hành phòng.")
  String memberHint();

  @Message("Phòng họp mở khi chủ trì khai mạc. Nút vào phòng hiện ra từ lúc đó.")
  String notYet();

  @Message("Hệ thống này chưa nối với máy chủ phòng họp, nên không có phòng họp trực tuyến.")
  String notConfigured();

  @Message("Buổi sinh hoạt này họp trực tiếp, không dùng phòng họp trực tuyến.")
  String notUsed();

  @Message("Phòng họp đã đóng: buổi sinh hoạt đã kết thúc hoặc đã quá giờ.")
  String closed();

  @Message("Buổi sinh hoạt đã hủy, không có phòng họp.")
  String cancelled();

  @Message("Đang ở trong phòng họp.")
  String isInside();

  @Message("Đã được cấp lượt vào phòng họp, hiện không thấy ở trong phòng.")
  String wasInside();

  @Message(
      "Đã mời ra khỏi phòng họp lúc {time}. Đồng chí ấy không vào lại được cho đến khi cho vào lại.")
  String shownOutAt(String time);

  @Message("Cho vào lại")
  String letIn();

  @Message("Mời ra khỏi phòng họp")
  String showOut();

  @Message("Chỉ ra khỏi phòng họp trực tuyến: điểm danh và quyền biểu quyết không thay đổi.")
  String showOutHint();

  @Message("Lý do")
  String showOutReason();

  @Message("Ghi vào nhật ký của chi bộ. Ghi ngắn gọn, không ghi chuyện riêng.")
  String showOutReasonHint();

  @Message("Người chủ trì không bị mời ra khỏi phòng họp.")
  String chairStays();
}
