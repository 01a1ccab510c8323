package vn.chibo.minutes;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of entering an evening that was held on paper (R37).
@MessageBundle("paper")
interface PaperText {

  @Message("Nhập buổi sinh hoạt ghi trên giấy")
  String title();

  @Message(
      "Dùng khi buổi sinh hoạt đã họp và ghi biên bản trên giấy. Biên bản sẽ mang "
          + "dấu nhập từ giấy mãi mãi.")
  String lead();

  @Message("Giờ họp đã ghi và giữ nguyên. Đồng chí sửa được phần nội dung cho đến khi ký.")
  String entered();

  @Message("Ngày sinh hoạt")
  String date();

  @Message("Ngày đã họp thật.")
  String dateHint();

  @Message("Bắt đầu lúc")
  String start();

  @Message("Kết thúc lúc")
  String end();

  @Message("Ví dụ 19:30")
  String hourHint();

  @Message("Nội dung biên bản")
  String text();

  @Message("Chép lại biên bản giấy; mỗi đoạn một dòng.")
  String textHint();

  @Message("Lưu buổi sinh hoạt")
  String save();

  @Message("In biên bản trống")
  String blank();

  @Message("Đồng chí nhập ngày, tháng, năm.")
  String missingDate();

  @Message("Đồng chí nhập giờ, ví dụ 19:30.")
  String missingHour();

  @Message("Đồng chí chép nội dung biên bản.")
  String missingText();

  @Message("Nội dung dài quá {longest} chữ cái.")
  String tooLong(int longest);

  @Message("Nhập danh sách điểm danh giấy")
  String toRoll();
}
