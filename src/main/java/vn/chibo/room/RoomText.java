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
}
