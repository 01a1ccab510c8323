package vn.chibo.membership;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// A decision about a standing: its form, its mistakes, what it changes (R4).
@MessageBundle("act")
interface ActText {

  @Message("Lỗi:")
  String errorMark();

  @Message("Về trang của đồng chí {name}")
  String backTo(String name);

  @Message("Có hiệu lực từ ngày")
  String from();

  @Message("Đến hết ngày")
  String until();

  @Message("Sau ngày này đồng chí tự trở lại tư cách trước đó.")
  String untilHint();

  @Message(
      "Để trống nếu chưa biết ngày kết thúc. Có ngày thì sau ngày ấy đồng chí tự trở lại tư cách trước đó.")
  String untilMaybeHint();

  @Message("Số văn bản")
  String number();

  @Message("Ví dụ 12-QĐ/ĐU")
  String numberHint();

  @Message("Ngày văn bản")
  String decidedOn();

  @Message("Cơ quan ban hành")
  String body();

  @Message("Cơ quan khác")
  String otherBody();

  @Message("Tên cơ quan khác")
  String otherBodyName();

  @Message("Chi bộ nơi đến")
  String target();

  @Message("Nơi khác, chưa dùng hệ thống này")
  String otherPlace();

  @Message("Tên nơi đến, nếu không có trong danh sách")
  String otherPlaceName();

  @Message("Tìm chi bộ theo tên hoặc mã")
  String search();

  @Message("Tìm")
  String find();

  @Message("Không tìm thấy chi bộ nào khác. Đồng chí gõ ngắn hơn, hoặc ghi tên nơi đến ở dưới.")
  String foundNone();

  @Message("Xem thay đổi")
  String check();

  @Message("Ngày này chưa đúng. Đồng chí ghi đủ ngày, tháng, năm.")
  String wrongDay();

  @Message("Chỉ ghi trước nhiều nhất {days} ngày.")
  String tooFarAhead(int days);

  @Message("Ngày kết thúc phải sau ngày bắt đầu.")
  String endsBefore();

  @Message("Đồng chí ghi ngày kết thúc.")
  String missingUntil();

  @Message("Không ghi trước ngày từ trần.")
  String notYet();

  @Message("Đồng chí ghi số văn bản, nhiều nhất 60 chữ.")
  String missingNumber();

  @Message("Ngày văn bản không thể sau hôm nay.")
  String decidedLater();

  @Message("Đồng chí chọn cơ quan ban hành.")
  String missingBody();

  @Message("Việc này phải có văn bản của cấp ủy cấp trên, chi bộ không tự quyết định. {citation}")
  String cellMayNot(String citation);

  @Message("Đồng chí chọn chi bộ nơi đến.")
  String missingTarget();

  @Message("Nơi đến trùng với chi bộ hiện nay.")
  String toItself();

  @Message("Ngày ấy đồng chí đã là khách của chi bộ nơi đến theo một văn bản khác.")
  String guestAlready();

  @Message(
      "Đồng chí đang giữ chức vụ trong chi bộ. Đánh dấu để chức vụ kết thúc cùng ngày, hoặc kết thúc chức vụ trước.")
  String postsFirst();

  @Message("Có chức vụ bắt đầu từ ngày ấy trở đi; cần bỏ chức vụ đó trước.")
  String postsLater();

  @Message("Việc này thay đổi những gì")
  String checkTitle();

  @Message("Chưa lưu gì. Đồng chí xem lại rồi bấm nút cuối trang.")
  String checkLead();

  @Message("Tư cách đảng viên")
  String changes();

  @Message("Bỏ mục đã ghi trước, chưa có hiệu lực: {standing}")
  String isDropped(String standing);

  @Message("Khách tại {cell}")
  String guestAt(String cell);

  @Message("Biểu quyết")
  String votes();

  @Message(
      "Số đảng viên chính thức luôn được tính vào biểu quyết từ ngày {day}: {before} → {after}")
  String bodyOf(String day, int before, int after);

  @Message("Đồng chí {name}: {meaning}")
  String meaningFor(String name, String meaning);

  @Message("Giấy triệu tập đã gửi")
  String evenings();

  @Message("Không có buổi sinh hoạt nào đã triệu tập từ ngày ấy.")
  String noEvenings();

  @Message("{when}: đồng chí đã được triệu tập, cần báo lại là không phải dự.")
  String toWithdraw(String when);

  @Message("{when}: đồng chí chưa được triệu tập, cần gửi thêm giấy triệu tập.")
  String toSummon(String when);

  @Message("{when}: giấy triệu tập vẫn đúng.")
  String summonsStays(String when);

  @Message("Mở danh sách triệu tập")
  String toSummons();

  @Message("Chức vụ đang giữ")
  String heldPosts();

  @Message("Kết thúc các chức vụ trong chi bộ cùng ngày {day}")
  String endPosts(String day);

  @Message("do nơi ấy kết thúc")
  String endedThere();

  @Message("Đảng phí")
  String dues();

  @Message("Sổ đảng phí của chi bộ vẫn có tên đồng chí.")
  String duesStay();

  @Message(
      "Từ ngày {day} sổ đảng phí của chi bộ không còn tên đồng chí. Đồng chí ghi xong các tháng trước ngày ấy.")
  String duesEnd(String day);

  @Message("Chi bộ sau thay đổi")
  String cellAfter();

  @Message("Hạn chuyển")
  String terms();

  @Message("Đến hết ngày {due}; chậm nhất ngày {longest}. {citation}")
  String termsAre(String due, String longest, String citation);

  @Message("Lưu quyết định này")
  String confirm();

  @Message("Sửa lại")
  String goBack();
}
