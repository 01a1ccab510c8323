package vn.chibo.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about mails on their way.
@MessageBundle("mail")
interface MailText {

  @Message("Thư của hệ thống")
  String title();

  @Message(
      "Người nhận, trạng thái, tiêu đề và giờ. Nội dung và đường dẫn không hiện ra ở đây khi dữ"
          + " liệu là thật.")
  String lead();

  @Message("Chưa cấu hình máy chủ thư: thư được giữ lại, không gửi đi.")
  String off();

  @Message("Chưa có thư nào.")
  String none();

  @Message("Chờ gửi")
  String stateWaiting();

  @Message("Chờ đến sáng")
  String stateResting();

  @Message("Đã gửi")
  String stateSent();

  @Message("Giữ lại")
  String stateKept();

  @Message("Không gửi được")
  String stateFailed();

  @Message("Nội dung thư")
  String body();

  @Message("Lần thử thứ {count}")
  String attempts(int count);

  @Message("Gửi lại")
  String sendAgain();

  @Message("Thư này bị trả lại")
  String cameBack();

  @Message(
      "Bấm khi hộp thư người gửi nhận được báo lỗi của thư này. Địa chỉ bị đánh dấu sai, không gửi"
          + " tới đó nữa cho đến khi chi bộ sửa; người nhận được báo bằng cách khác.")
  String cameBackHint();

  @Message("Việc cần làm")
  String act();

  @Message("{count} thư không gửi được. Xem lý do dưới từng thư.")
  String failedNote(int count);

  @Message("Địa chỉ thư viết chưa đúng.")
  String addressUnreadable();

  @Message("Máy chủ thư báo địa chỉ này không có hoặc không nhận thư.")
  String addressRefused();

  @Message("Thư đã gửi nhưng bị trả lại.")
  String returned();

  @Message("Máy chủ thư không nhận thư này.")
  String letterRefused();

  @Message("Máy chủ thư không cho hệ thống gửi: kiểm tra tên đăng nhập, mật khẩu, địa chỉ gửi.")
  String senderRefused();

  @Message("Máy chủ thư đang bận, sẽ thử lại.")
  String serverBusy();

  @Message("Không nối được với máy chủ thư.")
  String serverAway();

  @Message("Máy chủ thư không trả lời.")
  String serverSilent();

  @Message("Máy chủ thư trả lời không hiểu được.")
  String serverUnreadable();
}
