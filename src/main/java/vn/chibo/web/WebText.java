package vn.chibo.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the frame and of the pages that belong to no other room.
@MessageBundle("web")
interface WebText {

  @Message("Sinh hoạt chi bộ")
  String service();

  @Message("Đến nội dung chính")
  String skip();

  @Message("Gọi họp, điểm danh, biểu quyết và biên bản của chi bộ")
  String purpose();

  @Message("DỮ LIỆU MẪU: xã, chi bộ và đảng viên ở đây đều không có thật")
  String sampleData();

  @Message("Đăng nhập")
  String signIn();

  @Message("Về việc của đồng chí")
  String toDesk();

  @Message("Đăng xuất")
  String signOut();

  @Message("Hướng dẫn sử dụng")
  String help();

  @Message("Hỗ trợ khó nhìn, khó nghe")
  String accessibility();

  @Message("English")
  String english();

  @Message("Tiếng Việt")
  String vietnamese();

  @Message("Điều hướng chính")
  String mainNavigation();

  @Message("Tổng quan")
  String tabDesk();

  @Message("Sinh hoạt")
  String tabMeetings();

  @Message("Đảng viên")
  String tabMembers();

  @Message("Biên bản")
  String tabMinutes();

  @Message("Nhiệm vụ")
  String tabTasks();

  @Message("Sinh hoạt chi bộ")
  String tabOversight();

  @Message("Phụ trách")
  String tabFollow();

  @Message("Tổ chức")
  String tabOrganisations();

  @Message("Đảng viên")
  String tabPeople();

  @Message("Biên bản gửi lên")
  String tabReceived();

  @Message("Nhật ký")
  String tabLog();

  @Message("Chức vụ")
  String tabPosts();

  @Message("Quản trị viên")
  String tabAdministrators();

  @Message("Của tôi")
  String tabMine();

  @Message("Thư đã gửi")
  String tabMails();

  @Message("Tin phòng họp")
  String tabRoomEvents();

  @Message("Máy đang mất mạng")
  String offlineTitle();

  @Message("Đồng chí vẫn bấm và nhập được. Máy giữ lại và tự gửi khi có mạng trở lại.")
  String offlineHint();

  /// The script puts the hour and the minute at %h and %m.
  @Message("Đã lưu trên máy lúc %h giờ %m. Máy tự gửi khi có mạng.")
  String keptOnDevice();

  @Message(
      "Đã lưu trên máy, nhưng phiên đăng nhập đã hết. Đồng chí đăng nhập lại, máy sẽ gửi tiếp.")
  String signInAgain();

  @Message("Cần sửa {count} chỗ")
  String mistakes(int count);

  @Message("Ngày")
  String day();

  @Message("Tháng")
  String month();

  @Message("Năm")
  String year();

  @Message("Số liệu cập nhật khi tải lại trang")
  String liveStart();

  @Message("Đang cập nhật trực tiếp")
  String liveOn();

  @Message("Mất kết nối, đang thử lại")
  String liveOff();

  @Message("Trang đầu")
  String startTitle();

  @Message("Sinh hoạt chi bộ đúng kỳ, đủ người, có biên bản")
  String startHeading();

  @Message(
      "Gọi họp, điểm danh tại chỗ và từ xa, biểu quyết, ghi và ký biên bản, gửi lên cấp ủy cấp"
          + " trên.")
  String startLead();

  @Message("Bí thư, chi ủy, cấp ủy cấp trên")
  String startOfficers();

  @Message("Đồng chí đăng nhập bằng tài khoản được cấp và mã xác nhận trên điện thoại.")
  String startOfficersHint();

  @Message("Đảng viên dự sinh hoạt")
  String startMembers();

  @Message(
      "Đồng chí không cần tài khoản. Mỗi buổi sinh hoạt có một đường dẫn riêng cho từng đồng chí.")
  String startMembersHint();

  @Message("Trong thư: mở thư mời và bấm vào đường dẫn.")
  String startByMail();

  @Message("Trên giấy: quét mã vuông trên phiếu do chi bộ trao tay.")
  String startByPaper();

  @Message(
      "Không có mạng hoặc điện thoại thông minh: gọi số trên phiếu, hoặc trả lời khi chi bộ gọi"
          + " tên.")
  String startByPhone();

  @Message("Tìm hiểu thêm")
  String startMore();

  @Message("Kiểm tra một biên bản")
  String startVerify();

  @Message("Đường dẫn và mã trên phiếu là của riêng từng đồng chí. Không chuyển cho người khác.")
  String startSecrecy();

  @Message("Tài khoản mẫu")
  String startAccounts();

  @Message(
      "Chỉ hiện trên máy này. Mã xác nhận đổi mỗi nửa phút, mỗi mã dùng một lần; tải lại trang để"
          + " lấy mã mới.")
  String startAccountsHint();

  @Message("Tên đăng nhập:")
  String startUsername();

  @Message("Mật khẩu:")
  String startPassword();

  @Message("Mã xác nhận:")
  String startCode();

  @Message("Mã số: {number}")
  String problemReference(String number);

  @Message("Quay lại trang trước")
  String problemBack();

  @Message("Về trang đầu")
  String problemStart();

  @Message("Gửi lại")
  String problemAgain();

  @Message("Gửi lại đúng những gì đồng chí vừa nhập, không phải nhập lại.")
  String problemAgainHint();

  @Message("Những gì đồng chí vừa nhập")
  String problemTyped();

  @Message("Chưa được ghi nhận. Đồng chí có thể chép lại từ đây.")
  String problemTypedHint();

  @Message("Giải thích thông báo")
  String problemExplained();

  @Message(
      "Máy chủ đăng nhập đang mất kết nối. Đồng chí vẫn điều hành được buổi họp này; ký biên bản và"
          + " các trang khác chờ đến khi có lại kết nối.")
  String byPass();
}
