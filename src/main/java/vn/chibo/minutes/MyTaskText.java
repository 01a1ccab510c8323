package vn.chibo.minutes;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// A member's tasks behind his personal link, and his word of them at the console.
@MessageBundle("mytask")
interface MyTaskText {

  @Message("Mới xong một phần")
  String toldPart();

  @Message("Có khó khăn, vướng mắc")
  String toldDifficult();

  @Message("Báo cáo trước buổi họp, ngày {day}")
  String toldOn(String day);

  @Message("Việc đến đâu rồi?")
  String toldHowFar();

  @Message("Làm được những gì, còn gì vướng, cần ai giúp")
  String toldHint();

  @Message("Gửi báo cáo")
  String toldSend();

  @Message("Đồng chí chọn một trong ba ý: hoàn thành, xong một phần, có khó khăn")
  String toldMissing();

  @Message("Đồng chí ghi kết quả, không quá {most} chữ cái")
  String toldWordsMissing(int most);

  @Message("Lỗi:")
  String errorMark();

  @Message("Nhiệm vụ của tôi")
  String mineTitle();

  @Message(
      "Đồng chí báo cáo từng việc trước buổi sinh hoạt. Chi ủy thấy ngay, và lời báo cáo vào bảng nhiệm vụ của biên bản.")
  String mineLead();

  @Message("Báo cáo nhiệm vụ")
  String mineReport();

  @Message("Đã gửi báo cáo")
  String mineSent();

  @Message("Việc chưa xong thì đồng chí còn báo cáo lại được; lời sau thay lời trước.")
  String mineSentHint();

  @Message("Đồng chí không có nhiệm vụ nào chờ báo cáo.")
  String mineNone();

  @Message("Hạn {day}")
  String mineDue(String day);

  @Message("Quá hạn")
  String mineLate();
}
