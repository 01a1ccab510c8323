package vn.chibo.addendum;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of what is added to issued minutes (R28).
@MessageBundle("addendum")
interface AddendumText {

  @Message("Biên bản bổ sung")
  String title();

  @Message("Biên bản bổ sung số {number}")
  String numbered(String number);

  @Message(
      "Biên bản đã phát hành được giữ nguyên. Điều cần bổ sung hoặc đính chính được ghi thành biên"
          + " bản bổ sung, có số, có lý do và hai người ký như biên bản.")
  String lead();

  @Message("Chưa có biên bản bổ sung nào.")
  String none();

  @Message("Ghi biên bản bổ sung")
  String writeTitle();

  @Message("Lý do bổ sung")
  String reason();

  @Message("Vì sao phải bổ sung sau khi biên bản đã phát hành.")
  String reasonHint();

  @Message("Nội dung bổ sung")
  String text();

  @Message("Mỗi đoạn một dòng.")
  String textHint();

  @Message("Lưu để ký")
  String write();

  @Message("Đồng chí ghi lý do bổ sung.")
  String missingReason();

  @Message("Đồng chí ghi nội dung bổ sung.")
  String missingText();

  @Message("Nội dung dài quá {longest} chữ cái.")
  String tooLong(int longest);

  @Message("Chờ ký")
  String waits();

  @Message("Đã phát hành")
  String issued();

  @Message("Đã rút")
  String withdrawn();

  @Message("{name} ghi lúc {at}")
  String writtenBy(String name, String at);

  @Message("Bổ sung cho tệp có SHA-256")
  String original();

  @Message("Mã kiểm tra")
  String code();

  @Message("Xem bản in (PDF)")
  String print();

  @Message("Xác nhận bằng tài khoản")
  String sign();

  @Message(
      "Người ghi biên bản và người chủ trì cùng ký; ký đủ hai người thì biên bản bổ sung được phát hành ngay.")
  String signHint();

  @Message("Hoặc in ra, ký tay, rồi gửi bản quét")
  String scanTitle();

  @Message("Rút biên bản bổ sung này")
  String withdraw();

  @Message("Rút được khi chưa ai ký. Số {number} vẫn giữ, không dùng lại.")
  String withdrawHint(String number);

  @Message("Về biên bản")
  String toMinutes();

  @Message("Ký biên bản bổ sung số {number}")
  String signTitle(String number);
}
