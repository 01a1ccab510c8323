package vn.chibo.minutes;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of signing, in the service and on paper (R32).
@MessageBundle("signing")
interface SigningText {

  @Message("Xác nhận biên bản")
  String signPageTitle();

  @Message("Đồng chí đọc lại. Bấm xác nhận là ký biên bản này với tư cách dưới đây.")
  String signPageHint();

  @Message("Dấu vân tay nội dung")
  String fingerprint();

  @Message("Xác nhận với tư cách: {part}")
  String signAs(String part);

  @Message("Đồng chí không có phần ký nào còn chờ ở biên bản này.")
  String notMine();

  @Message("Lần đăng nhập này đã quá lâu để ký. Đồng chí nhập mã xác nhận lần nữa.")
  String notFresh();

  @Message("Nhập lại mã xác nhận")
  String signInAgain();

  @Message("Bản quét biên bản đã ký")
  String scanTitle();

  @Message(
      "In biên bản, hai người ký tay, quét hoặc chụp lại rồi gửi ở đây. Bản quét "
          + "được giữ mãi cùng biên bản.")
  String scanHint();

  @Message("Tệp quét")
  String scanFile();

  @Message("PDF, JPEG hoặc PNG.")
  String scanFileHint();

  @Message("Chữ ký có trên bản quét")
  String scanParts();

  @Message("Gửi bản quét")
  String scanSend();

  @Message("Đồng chí chọn tệp quét.")
  String missingScan();

  @Message("Đồng chí đánh dấu ai đã ký trên bản quét.")
  String missingParts();
}
