package vn.chibo.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of second devices and of the operator’s mail page.
@MessageBundle("device")
interface DeviceText {

  @Message("Dùng trang này trên máy khác")
  String title();

  @Message(
      "Đường dẫn này đang gắn với máy đã dùng trước. Để bấm “Tôi có mặt”, trả lời hoặc biểu quyết trên máy này, đồng chí xác nhận một lần.")
  String lead();

  @Message("Xin dùng máy này")
  String ask();

  @Message(
      "Nếu đồng chí có địa chỉ thư, mã được gửi tới đó. Nếu không, người ghi biên bản hoặc bí thư đồng ý thay.")
  String askHint();

  @Message("Mã đã gửi tới địa chỉ thư của đồng chí")
  String codeSent();

  @Message("Mã trong thư")
  String code();

  @Message("Dùng máy này")
  String codeGive();

  @Message("Đang chờ người ghi biên bản hoặc bí thư đồng ý")
  String waits();

  @Message("Đồng chí gọi {helper}, rồi tải lại trang này.")
  String waitsHint(String helper);

  @Message("Mã chưa đúng. Đồng chí xem lại thư mới nhất")
  String mistakeCode();

  @Message("Mã đã hết hạn hoặc nhập sai nhiều lần. Đồng chí xin mã mới")
  String mistakeClosed();

  @Message("Máy thứ hai đang chờ")
  String waitingTitle();

  @Message("Chỉ đồng ý khi đã hỏi chính đồng chí đó.")
  String waitingLead();

  @Message("Không có máy nào đang chờ.")
  String nobody();

  @Message("Xin lúc {when}")
  String asked(String when);

  @Message("Đồng ý cho dùng")
  String yes();

  @Message("Đồng ý cho máy của đồng chí {name}")
  String yesFor(String name);
}
