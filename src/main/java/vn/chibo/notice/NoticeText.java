package vn.chibo.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the pages on which the officers of a cell give notice.
@MessageBundle("notice")
interface NoticeText {

  @Message("{at.hour}, ngày {at.date}")
  String moment(Moment at);

  @Message("Về trang của đồng chí")
  String back();

  @Message("Thông báo triệu tập")
  String summonsTitle();

  @Message(
      "Mỗi đồng chí được triệu tập nhận một đường dẫn riêng qua thư, hoặc phiếu giấy, hoặc được báo"
          + " trực tiếp. Các cách có giá trị như nhau.")
  String summonsLead();

  @Message("Chưa gửi thông báo")
  String sendTitle();

  @Message(
      "Khi gửi, buổi sinh hoạt được triệu tập: đảng viên của chi bộ và cấp ủy viên phụ trách nhận"
          + " thông báo cùng lúc.")
  String sendHint();

  @Message("Gửi thông báo triệu tập")
  String send();

  @Message("Gửi cho người còn thiếu")
  String sendMissing();

  @Message("Chỉ những đồng chí mới vào danh sách, hoặc mới có địa chỉ thư, nhận thông báo.")
  String sendMissingHint();

  @Message("Đã triệu tập")
  String summonedCount();

  @Message("Đã nhận thông báo")
  String toldCount();

  @Message("Đã trả lời")
  String answeredCount();

  @Message(
      "Còn {count} đồng chí chưa chắc đã nhận thông báo. Đồng chí in phiếu hoặc báo trực tiếp rồi"
          + " đánh dấu.")
  String untoldNote(long count);

  @Message("Buổi sinh hoạt này đã hủy. Người đã nhận thư được báo hủy qua thư.")
  String cancelledNote();

  @Message("Danh sách triệu tập")
  String people();

  @Message("Thông báo")
  String how();

  @Message("Trả lời")
  String reply();

  @Message("Việc cần làm")
  String act();

  @Message("Cấp ủy viên phụ trách")
  String followerTag();

  @Message("Đang gửi thư")
  String mailWaiting();

  @Message("Đã gửi thư lúc {when}")
  String mailSent(String when);

  @Message("Thư được giữ lại, chưa gửi đi: trao phiếu hoặc báo trực tiếp")
  String mailKept();

  @Message("{count} thư được giữ lại, chưa gửi đi")
  String keptTitle(long count);

  @Message(
      "Hệ thống chưa nối với máy chủ thư nên các đồng chí này chưa nhận được gì. Đồng chí in phiếu"
          + " có mã vuông để trao tận tay, hoặc gọi điện, rồi đánh dấu đã báo. Cách nào cũng có giá"
          + " trị như nhau.")
  String keptNote();

  @Message("Thư không tới được, cần báo cách khác")
  String mailFailed();

  @Message("Chưa có thư: in phiếu hoặc báo trực tiếp")
  String noMail();

  @Message("Đã trao phiếu lúc {when}")
  String toldPaper(String when);

  @Message("Đã báo qua điện thoại lúc {when}")
  String toldPhone(String when);

  @Message("Đã báo trực tiếp lúc {when}")
  String toldInPerson(String when);

  @Message("Đường dẫn đã thu hồi")
  String noLink();

  @Message("Chưa trả lời")
  String replyNone();

  @Message("Sẽ dự")
  String replyComing();

  @Message("Sẽ dự trực tuyến")
  String replyOnline();

  @Message("Xin vắng")
  String replyExcuse();

  @Message("Đã báo qua điện thoại")
  String tickPhone();

  @Message("Đã báo trực tiếp")
  String tickInPerson();

  @Message("Đã trao phiếu")
  String tickPaper();

  @Message("{act}: đồng chí {name}")
  String tickFor(String act, String name);

  @Message("Gửi lại, thay đường dẫn")
  String resend();

  @Message("Thu hồi đường dẫn")
  String revoke();

  @Message("Việc khác")
  String more();

  @Message("In phiếu có mã vuông")
  String slipsHeading();

  @Message(
      "Chọn người, in, cắt và trao tận tay. Mỗi lần in là một đường dẫn mới; phiếu in trước đó của"
          + " cùng người hết hiệu lực.")
  String slipsHint();

  @Message("In phiếu đã chọn")
  String slipsPrint();

  @Message("Xem câu trả lời và lý do vắng")
  String toAnswers();

  @Message("Lỗi:")
  String errorMark();

  @Message("Khách mời")
  String guestsTitle();

  @Message(
      "Khách không phải đảng viên của chi bộ: đại biểu cấp trên, đại diện cơ quan, đoàn thể. Khách dự bên cạnh, không tính vào số đảng viên, không biểu quyết và không xem tài liệu của chi bộ.")
  String guestsLead();

  @Message("Chưa mời khách nào.")
  String guestsNone();

  @Message("Mời khách")
  String guestInvite();

  @Message("Rút lời mời")
  String guestWithdraw();

  @Message("Họ và tên")
  String guestName();

  @Message("Chức vụ, đơn vị")
  String guestAs();

  @Message("Ví dụ: Trưởng thôn; Phó Chủ tịch Ủy ban nhân dân xã")
  String guestAsHint();

  @Message("Thư điện tử")
  String guestMail();

  @Message("Chỉ ghi khi khách đồng ý nhận giấy mời qua thư. Không có thì in phiếu.")
  String guestMailHint();

  @Message("Số điện thoại")
  String guestPhone();

  @Message("Đồng chí ghi họ và tên, từ 2 đến 100 chữ cái")
  String guestNameWrong();

  @Message("Đồng chí ghi ngắn hơn, tối đa 200 chữ cái")
  String guestAsWrong();

  @Message("Địa chỉ thư chưa đúng, ví dụ ten@vidu.vn")
  String guestMailWrong();

  @Message("Số điện thoại chưa đúng, ví dụ 0912 345 678")
  String guestPhoneWrong();

  @Message("Buổi sinh hoạt chưa gửi thông báo, đã kết thúc hoặc đã hủy, nên không mời thêm khách.")
  String guestsOver();

  @Message("Danh sách triệu tập: gửi giấy mời, in phiếu")
  String guestsBack();

  @Message("Khách mời")
  String guestTag();

  @Message("Mời khách dự")
  String toGuests();
}
