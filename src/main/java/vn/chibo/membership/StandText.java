package vn.chibo.membership;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// What each standing and each act is called, and what it means (R4, R20).
@MessageBundle("stand")
interface StandText {
  @Message("Chính thức")
  String official();

  @Message("Dự bị")
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

  @Message("Xin ra khỏi Đảng hoặc đã chuyển đi nơi khác")
  String left();

  @Message("Bị xóa tên")
  String struckOff();

  @Message("Bị khai trừ")
  String expelled();

  @Message("Từ trần")
  String deceased();

  @Message("Công nhận đảng viên chính thức")
  String actRecognition();

  @Message("Miễn công tác và sinh hoạt đảng")
  String actExemption();

  @Message("Chuyển sinh hoạt đảng tạm thời")
  String actAttachment();

  @Message("Trở lại sinh hoạt")
  String actReturn();

  @Message("Đình chỉ sinh hoạt đảng")
  String actSuspension();

  @Message("Bị khởi tố, truy tố hoặc tạm giam")
  String actCharge();

  @Message("Chuyển sinh hoạt đảng chính thức")
  String actTransfer();

  @Message("Cho ra khỏi Đảng")
  String actDeparture();

  @Message("Xóa tên trong danh sách đảng viên")
  String actStrikeOff();

  @Message("Khai trừ")
  String actExpulsion();

  @Message("Đảng viên từ trần")
  String actDeath();

  @Message("được triệu tập, được biểu quyết, luôn tính vào tổng số.")
  String meansOfficial();

  @Message("được triệu tập, phát biểu, không có quyền biểu quyết.")
  String meansProbationary();

  @Message("vẫn được mời dự; chỉ tính vào tổng số khi có mặt.")
  String meansPresentOnly();

  @Message("không được triệu tập và không tính vào tổng số.")
  String meansOut();

  @Message("Từ ngày {from}")
  String since(String from);

  @Message("Từ ngày {from} đến hết ngày {until}")
  String between(String from, String until);

  @Message("Văn bản số {number}, ngày {day}, của {body}")
  String decided(String number, String day, String body);

  @Message("Văn bản số {number}")
  String decidedShort(String number);

  @Message("Ngày ấy đồng chí không sinh hoạt tại chi bộ này.")
  String notHere();

  @Message(
      "Tư cách hiện nay cũng bắt đầu đúng ngày ấy. Nếu mục đó ghi sai, đồng chí dùng nút Sửa mục này.")
  String sameDay();

  @Message("Sau ngày ấy đã có mục khác bắt đầu. Đồng chí sửa mục đó trước.")
  String overtaken();

  @Message("Ngày ấy đồng chí đang ở tư cách: {standing}. Việc này không áp dụng được.")
  String notFromThis(String standing);
}
