package vn.chibo.minutes;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the minute book.
@MessageBundle("book")
interface BookText {

  @Message("Sổ biên bản")
  String bookTitle();

  @Message("Năm {year}")
  String bookYear(int year);

  @Message("Các năm")
  String bookYears();

  @Message("Năm này chưa có biên bản nào đồng chí xem được.")
  String bookEmpty();

  @Message("Buổi sinh hoạt")
  String columnMeeting();

  @Message("Ngày")
  String columnDate();

  @Message("Số")
  String columnNumber();

  @Message("Điểm")
  String columnScore();

  @Message("Tình trạng")
  String columnStage();

  @Message("Đã gửi lên trên")
  String bookSent();
}
