package vn.chibo.room;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the room.
@MessageBundle("room")
public interface RoomText {

  @Message("Phòng họp trực tuyến")
  String title();

  @Message("Vào phòng họp (có hình)")
  String enterWithPicture();

  @Message("Vào phòng họp (chỉ nghe và nói)")
  String enterWithSound();

  @Message("Mở bằng ứng dụng Jitsi Meet")
  String enterInApp();

  @Message("Mạng yếu hoặc máy cũ: đồng chí chọn chỉ nghe và nói.")
  String weakLine();

  @Message("Không chụp màn hình, không ghi âm, ghi hình.")
  String nothingRecorded();

  @Message(
      "Đồng chí đang theo dõi từ xa; chi bộ chưa được phép sinh hoạt trực tuyến nên chưa tính là có mặt.")
  String following();

  @Message("Nơi này chưa cài đặt phòng họp trực tuyến. Các việc khác vẫn làm bình thường.")
  String notConfigured();

  @Message("Buổi sinh hoạt này họp trực tiếp, không có phòng họp trực tuyến.")
  String notUsed();

  @Message("Phòng họp mở khi người chủ trì mở buổi sinh hoạt.")
  String notYet();

  @Message("Phòng họp đã đóng.")
  String closed();

  @Message("Buổi sinh hoạt này đã hủy.")
  String cancelled();

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
