package vn.chibo.membership;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The roster of a cell and the channels of its members.
@MessageBundle("members")
interface MembersText {

  @Message("Lỗi:")
  String errorMark();

  @Message("Đảng viên")
  String title();

  @Message("{count} đồng chí trong danh sách chi bộ")
  String caption(int count);

  @Message("Tìm theo tên")
  String search();

  @Message("Gõ có dấu hoặc không dấu đều được")
  String searchHint();

  @Message("Tìm")
  String find();

  @Message("Tìm thấy {count} đồng chí")
  String foundSome(int count);

  @Message("Không tìm thấy đồng chí nào. Đồng chí thử gõ ngắn hơn.")
  String foundNone();

  @Message("Nhập hoặc xuất danh sách")
  String files();

  @Message("Thêm đảng viên")
  String add();

  @Message("Chuyển sinh hoạt")
  String transfers();

  @Message("Tổ đảng")
  String groups();

  @Message("Xem tất cả")
  String showAll();

  @Message("Họ và tên")
  String name();

  @Message("Tư cách")
  String standing();

  @Message("Điện thoại")
  String phone();

  @Message("Thư điện tử")
  String mail();

  @Message("Sửa")
  String change();

  @Message("cách liên hệ của {name}")
  String changeOf(String name);

  @Message("Chính thức")
  String official();

  @Message("Dự bị, không có quyền biểu quyết")
  String probationary();

  @Message("Miễn công tác và sinh hoạt đảng")
  String exempt();

  @Message("Sinh hoạt tạm thời nơi khác")
  String tempOut();

  @Message("Sinh hoạt tạm thời tại đây")
  String tempIn();

  @Message("Đình chỉ sinh hoạt")
  String suspended();

  @Message("Bị khởi tố, truy tố hoặc tạm giam")
  String charged();

  @Message("Đang chuyển sinh hoạt")
  String transferring();

  @Message("Đã ra khỏi danh sách")
  String ended();

  @Message("Không dùng thư")
  String noMail();

  @Message("Chưa có")
  String noPhone();

  @Message("Chưa đồng ý nhận thư")
  String mailWithoutConsent();

  @Message("Đồng ý từ {day}")
  String mailSince(String day);

  @Message("Cách liên hệ")
  String channelsTitle();

  @Message(
      "Chỉ cấp ủy chi bộ thấy. Số điện thoại và địa chỉ thư cho biết một người là đảng viên, vì vậy chỉ ghi khi đồng chí ấy đồng ý.")
  String channelsLead();

  @Message("Địa chỉ thư điện tử")
  String email();

  @Message("Để trống nếu đồng chí ấy không dùng thư; khi đó in phiếu hoặc báo trực tiếp")
  String emailHint();

  @Message("Số điện thoại")
  String phoneNumber();

  @Message("Ví dụ 0912 345 678")
  String phoneHint();

  @Message("Đồng chí ấy đồng ý nhận thông báo qua thư")
  String consent();

  @Message("Đã đồng ý ngày {day}. Bỏ dấu nếu đồng chí ấy rút lại.")
  String consentSince(String day);

  @Message("Lưu")
  String save();

  @Message("Về danh sách đảng viên")
  String back();

  @Message("Địa chỉ thư chưa đúng. Đồng chí kiểm tra lại, ví dụ ten@example.vn")
  String wrongMail();

  @Message("Số điện thoại chưa đúng. Đồng chí chỉ ghi chữ số, ví dụ 0912 345 678")
  String wrongPhone();

  @Message("Ghi ngày {day}, khi đồng chí ấy đồng ý được gọi.")
  String phoneSince(String day);

  @Message("Không gửi thư tới địa chỉ này nữa")
  String addressStopped();

  @Message("Địa chỉ này đúng, cho gửi lại")
  String addressRight();

  @Message("Đồng chí ấy muốn được báo bằng cách nào trước")
  String orderTitle();

  @Message(
      "Cách thứ nhất không được thì đến cách sau. Không chọn gì: gửi thư nếu có, rồi gọi điện, trao"
          + " phiếu, báo trực tiếp.")
  String orderHint();

  @Message("Trước hết")
  String orderFirst();

  @Message("Nếu không được")
  String orderSecond();

  @Message("Sau cùng")
  String orderThird();

  @Message("Không chọn")
  String orderNone();

  @Message("Thư điện tử")
  String wayMail();

  @Message("Gọi điện")
  String wayPhone();

  @Message("Phiếu giấy")
  String wayPaper();

  @Message("Báo trực tiếp")
  String wayInPerson();

  @Message("Bài đăng chung: Sổ tay, VCNet, nhóm")
  String wayPosted();

  @Message("Đồng ý đọc bài đăng chung từ ngày {day}.")
  String postedSince(String day);

  @Message(
      "Mỗi cách chỉ chọn một lần. Chọn thư thì cần địa chỉ và sự đồng ý; chọn gọi điện thì cần số"
          + " điện thoại.")
  String wrongOrder();

  @Message("Lịch họp trong điện thoại của đồng chí ấy")
  String feed();

  @Message("Địa chỉ không nhận được thư")
  String mailWrong();
}
