package vn.chibo.office;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the pages that show posts, who stands in, and accounts.
@MessageBundle("office")
interface OfficeText {

  @Message("Lỗi:")
  String errorMark();

  @Message("Chức vụ")
  String title();

  @Message(
      "Người giữ chức vụ quyết định ai được xem và làm gì trên hệ thống này. Ghi theo quyết định hoặc kết quả bầu.")
  String lead();

  @Message("Đang giữ chức vụ")
  String holders();

  @Message("Chưa ghi ai giữ chức vụ.")
  String nobody();

  @Message(
      "Chi bộ chưa có bí thư. Không ai lên lịch, triệu tập thay bí thư được, trừ phó bí thư và chi ủy viên.")
  String noSecretary();

  @Message("Từ {from}")
  String since(String from);

  @Message("Từ {from} đến hết {last}")
  String period(String from, String last);

  @Message("Sắp giữ chức vụ, từ {from}")
  String later(String from);

  @Message("Hết ngày {last}")
  String endsOn(String last);

  @Message("Quyết định, biên bản số {number}")
  String by(String number);

  @Message("Người ghi: {name}")
  String recorder(String name);

  @Message("Thôi giữ theo {number}; người ghi: {name}")
  String endedBy(String number, String name);

  @Message("Giữ chức vụ do ghi nhầm, đã bỏ")
  String mistaken();

  @Message("Ghi người giữ chức vụ")
  String give();

  @Message("Ghi thôi giữ chức vụ")
  String end();

  @Message("Đã giữ trước đây")
  String history();

  @Message("Chi bộ và tổ chức trực thuộc")
  String below();

  @Message("Tìm theo tên")
  String find();

  @Message("Tìm")
  String findButton();

  @Message("Bí thư: {name}")
  String secretaryIs(String name);

  @Message("Chưa có bí thư")
  String secretaryMissing();

  @Message("Không có tổ chức nào như vậy.")
  String nothingBelow();

  @Message("{count} chi bộ chưa có bí thư.")
  String missing(int count);

  @Message("Sắp hết nhiệm kỳ")
  String ending();

  @Message("{name}, {title}, {place}: hết ngày {last}")
  String endingLine(String name, String title, String place, String last);

  @Message("Nhiệm kỳ của đồng chí {name}, {title}, hết ngày {last}.")
  String endingHere(String name, String title, String last);

  @Message("Chưa có tài khoản")
  String noAccount();

  @Message("Có tài khoản {username}")
  String hasAccount(String username);

  @Message("Tài khoản {username} chưa đăng nhập lần nào")
  String notSeen(String username);

  @Message("Tài khoản {username} đã đóng")
  String closedAccount(String username);

  @Message("Đã gửi thư mời ngày {day}, có hiệu lực đến {until}")
  String invitedByMail(String day, String until);

  @Message("Đã in phiếu mời ngày {day}, có hiệu lực đến {until}")
  String invitedByHand(String day, String until);

  @Message("Đã mở lời mời ngày {day}, chưa hoàn tất")
  String openedOn(String day);

  @Message("Lời mời đã hết hạn ngày {day}")
  String expiredOn(String day);

  @Message("Gửi lời mời qua thư")
  String inviteByMail();

  @Message("Lập phiếu mời trao tay")
  String inviteByHand();

  @Message("Rút lời mời")
  String revoke();

  @Message("của đồng chí {name}")
  String of(String name);

  @Message("Phiếu mời nhận tài khoản")
  String slipTitle();

  @Message("Đã gửi thư mời")
  String mailedTitle();

  @Message("Thư mời đã được chuyển đi cho đồng chí {name}. Lời mời có hiệu lực đến {until}.")
  String mailed(String name, String until);

  @Message("Đường dẫn chỉ hiện lần này")
  String slipOnce();

  @Message(
      "Trao tận tay đồng chí {name}, hoặc để đồng chí ấy quét mã ngay tại đây. Có hiệu lực đến {until}. Rời trang này là không xem lại được; khi cần, lập phiếu khác.")
  String slipHint(String name, String until);

  @Message("Mã QR mở trang nhận tài khoản")
  String slipQr();

  @Message(
      "Ai có đường dẫn này đều nhận được tài khoản. Không chụp lại, không gửi vào nhóm. Việc mời và việc nhận đều được ghi vào nhật ký.")
  String slipSecrecy();

  @Message("Trở lại trang chức vụ")
  String back();

  @Message("Điều hành thay bí thư")
  String standIn();

  @Message("Đồng chí {name} điều hành thay bí thư từ {from} đến hết {last}.")
  String standsIn(String name, String from, String last);

  @Message("Lý do: {ground}. Người ghi: {name}.")
  String standInWhy(String ground, String name);

  @Message("Ghi người điều hành thay")
  String standInName();

  @Message("Bí thư đã trở lại")
  String standInEnd();

  @Message("Bí thư đi công tác")
  String groundDuty();

  @Message("Bí thư đi học")
  String groundStudy();

  @Message("Bí thư nghỉ phép, nghỉ chế độ")
  String groundLeave();

  @Message("Chưa có bí thư")
  String groundVacant();

  @Message("Lý do khác")
  String groundOther();

  @Message("Bí thư chi bộ")
  String secretary();

  @Message("Phó Bí thư chi bộ")
  String deputySecretary();

  @Message("Chi ủy viên")
  String committeeMember();

  @Message("Tổ trưởng tổ đảng")
  String groupLeader();

  @Message("Cấp ủy viên phụ trách chi bộ")
  String follower();

  @Message("Bí thư, phó bí thư cấp ủy")
  String committeeSecretary();

  @Message("Cán bộ kiểm tra")
  String inspector();

  @Message("Cán bộ tổ chức")
  String organisationStaff();

  @Message("Quản trị hệ thống")
  String administrator();
}
