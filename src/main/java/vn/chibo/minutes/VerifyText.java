package vn.chibo.minutes;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the public check of a document.
@MessageBundle("verify")
interface VerifyText {

  @Message("Kiểm tra văn bản")
  String title();

  @Message("Nhập mã in ở cuối văn bản để biết văn bản có đúng là bản đã phát hành không.")
  String lead();

  @Message("Mã văn bản")
  String code();

  @Message("Mười chữ và số, ví dụ 7K4M-92QX-P3.")
  String codeHint();

  @Message("Kiểm tra")
  String check();

  @Message(
      "Không có văn bản nào mang mã này. Đồng chí xem lại từng chữ; văn bản chưa "
          + "phát hành thì chưa có mã.")
  String unknown();

  @Message("Văn bản này đã được phát hành")
  String issued();

  @Message("Số")
  String number();

  @Message("Biên bản bổ sung")
  String addendum();

  @Message("Số {number}, bổ sung cho biên bản này")
  String addendumOf(String number);

  @Message("Đã có biên bản bổ sung, đọc cùng biên bản này")
  String addenda();

  @Message("Biên bản bổ sung số {number}, phát hành ngày {date}")
  String addendumLine(String number, String date);

  @Message("Chi bộ")
  String cell();

  @Message("Ngày phát hành")
  String date();

  @Message("SHA-256 của tệp")
  String sha();

  @Message("Dấu vân tay in trên văn bản")
  String fingerprint();

  @Message("So tệp đồng chí đang có")
  String compareTitle();

  @Message("Tệp được so rồi bỏ ngay, hệ thống không giữ lại.")
  String compareHint();

  @Message("Tệp PDF")
  String file();

  @Message("So tệp")
  String compare();

  @Message("Đúng là tệp đã phát hành, không khác một byte.")
  String same();

  @Message("Không phải tệp đã phát hành. Tệp này đã bị thay đổi hoặc là văn bản khác.")
  String other();

  @Message("Đồng chí chọn tệp PDF cần so.")
  String empty();

  @Message("Kiểm tra mã khác")
  String again();
}
