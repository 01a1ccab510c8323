package vn.chibo.office;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the invitation itself: its mail, and the pages behind its link.
@MessageBundle("joining")
interface InvitationText {

  @Message("Mời nhận tài khoản")
  String subject();

  @Message("Có một tài khoản dành riêng cho đồng chí {name}.")
  String lead(String name);

  @Message("Xin mở đường dẫn dưới đây và làm theo hướng dẫn, trước {until}.")
  String how(String until);

  @Message("Nhận tài khoản")
  String accept();

  @Message(
      "Đường dẫn chỉ dùng một lần, dành riêng cho đồng chí. Xin không chuyển cho người khác. Nếu đồng chí không chờ thư này, xin bỏ qua và báo người phụ trách.")
  String alone();

  @Message("Nhận tài khoản của đồng chí")
  String title();

  @Message("Đồng chí {name} được mời nhận tài khoản để làm việc trên hệ thống này.")
  String invited(String name);

  @Message(
      "Nếu đồng chí không phải là {name}, xin đóng trang này và trả lại phiếu hoặc thư cho người đã gửi.")
  String notYou(String name);

  @Message("Cần chuẩn bị")
  String needs();

  @Message(
      "Điện thoại của đồng chí, đã cài một ứng dụng tạo mã xác nhận (ví dụ FreeOTP, Google Authenticator).")
  String needsPhone();

  @Message("Giấy bút để ghi tên đăng nhập và mật khẩu lần đầu, chỉ hiện một lần.")
  String needsPen();

  @Message("Lời mời có hiệu lực đến {until}.")
  String until(String until);

  @Message("Tạo tài khoản cho tôi")
  String make();

  @Message("Cấp lại mật khẩu lần đầu")
  String again();

  @Message(
      "Tài khoản {username} đã tạo nhưng chưa đăng nhập lần nào. Mật khẩu lần đầu trước đó sẽ không dùng được nữa.")
  String againHint(String username);

  @Message("Mở lại tài khoản {username}")
  String reopen(String username);

  @Message("Đồng chí đã có tài khoản từ trước. Mật khẩu và ứng dụng tạo mã vẫn như cũ.")
  String reopenHint();

  @Message("Tôi đã có tài khoản ở máy chủ đăng nhập này")
  String link();

  @Message("Chỉ chọn khi đồng chí được cấp tài khoản từ trước. Đồng chí đăng nhập rồi xác nhận.")
  String linkHint();

  @Message("Tài khoản đã sẵn sàng")
  String madeTitle();

  @Message("Ghi lại ngay: trang này chỉ hiện một lần")
  String onceTitle();

  @Message("Tên đăng nhập")
  String username();

  @Message("Mật khẩu lần đầu")
  String password();

  @Message("Đăng nhập lần đầu")
  String steps();

  @Message("Bấm “Đăng nhập lần đầu”, nhập tên đăng nhập và mật khẩu lần đầu.")
  String stepSignIn();

  @Message("Quét mã QR bằng ứng dụng tạo mã trên điện thoại, nhập mã 6 số.")
  String stepCode();

  @Message("Đặt mật khẩu mới của riêng đồng chí, ít nhất 12 ký tự.")
  String stepPassword();

  @Message(
      "Nếu trang bị đóng trước khi kịp ghi, đồng chí mở lại đường dẫn trong thư hoặc phiếu và xin mật khẩu lần đầu khác.")
  String lost();

  @Message("Tài khoản {username} đã mở lại. Đồng chí đăng nhập bằng mật khẩu và mã như trước đây.")
  String reopened(String username);

  @Message("Đăng nhập")
  String signIn();

  @Message("Gắn tài khoản đang đăng nhập")
  String linkTitle();

  @Message("Đồng chí đang đăng nhập bằng tài khoản {username}.")
  String linkWho(String username);

  @Message("Gắn tài khoản này với đồng chí {name}?")
  String linkAsk(String name);

  @Message("Đúng, gắn tài khoản {username}")
  String linkYes(String username);

  @Message("Không phải tài khoản này: đăng xuất")
  String linkNo();

  @Message("Quay lại lời mời")
  String back();
}
