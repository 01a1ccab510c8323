package vn.chibo.follow;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// What the follower asked of a cell, and what became of it.
@MessageBundle("request")
interface RequestText {

  @Message("Ý kiến và yêu cầu của cấp ủy viên phụ trách")
  String requestsTitle();

  @Message(
      "Chi ủy trả lời từng yêu cầu; cấp ủy viên phụ trách xem rồi khép lại, hoặc yêu cầu lại. Đảng viên khác không xem trang này.")
  String requestsLead();

  @Message("Yêu cầu chi bộ")
  String askTitle();

  @Message("Việc yêu cầu")
  String asked();

  @Message("Một việc một lần, nói rõ kết quả cần có")
  String askedHint();

  @Message("Chậm nhất tháng")
  String until();

  @Message("Gửi yêu cầu")
  String sendAsk();

  @Message("Đang mở")
  String openTitle();

  @Message("Không có yêu cầu nào đang mở.")
  String noOpen();

  @Message("Đã khép lại")
  String closedTitle();

  @Message("Ý kiến về các buổi sinh hoạt")
  String cellRemarks();

  @Message("Chưa có ý kiến nào.")
  String noRemarks();

  @Message("Yêu cầu ngày {day}, đồng chí {name}. Chậm nhất tháng {due}")
  String askedOn(String day, String name, String due);

  @Message("Chờ chi bộ trả lời")
  String waits();

  @Message("Quá hạn, chờ chi bộ trả lời")
  String late();

  @Message("Chờ cấp ủy viên phụ trách xem")
  String answered();

  @Message("Đã khép lại")
  String closed();

  @Message("Chi bộ trả lời")
  String stepAnswered();

  @Message("Yêu cầu lại")
  String stepAgain();

  @Message("Khép lại")
  String stepClosed();

  @Message("Trả lời của chi bộ")
  String answer();

  @Message("Gửi trả lời của chi bộ")
  String sendCellAnswer();

  @Message("Khép lại yêu cầu này")
  String close();

  @Message("Lời khép lại")
  String closeWords();

  @Message("Có thể để trống")
  String mayBeEmpty();

  @Message("Yêu cầu lại")
  String again();

  @Message("Còn phải làm gì")
  String againWords();

  @Message("Gửi yêu cầu lại")
  String sendAgain();

  @Message("Đồng chí ghi nội dung, không quá {most} chữ cái")
  String missingWords(int most);

  @Message("Đồng chí chọn tháng")
  String missingMonth();

  @Message("Về việc trong tháng")
  String toMonth();

  @Message("Đánh dấu bước theo dõi theo tháng")
  String toTicks();
}
