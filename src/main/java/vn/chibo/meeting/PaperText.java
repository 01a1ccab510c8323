package vn.chibo.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The papers of a meeting: adding, reading, withdrawing.
@MessageBundle("papers")
public interface PaperText {

  @Message("Lỗi:")
  String errorMark();

  @Message("Tài liệu")
  String title();

  @Message("Đưa lên Sổ tay đảng viên điện tử chậm nhất ngày {day}. Căn cứ: {citation}")
  String dueOn(String day, String citation);

  @Message("Chưa có tài liệu nào.")
  String none();

  @Message("{size}, khoảng {time} với mạng 2G")
  String weight(String size, String time);

  @Message("{count} giây")
  String seconds(long count);

  @Message("{count} phút")
  String minutes(long count);

  @Message("Rút lại")
  String withdraw();

  @Message("Thêm tài liệu")
  String add();

  @Message("Tài liệu mới")
  String paperNew();

  @Message("Tên tài liệu")
  String name();

  @Message("Để trống thì lấy tên tệp")
  String nameHint();

  @Message("Tệp")
  String file();

  @Message("Nhận: {types}. Mỗi tệp nhiều nhất {megabytes} MB")
  String fileHint(String types, int megabytes);

  @Message("Tài liệu này không chứa bí mật nhà nước")
  String attest();

  @Message("Người đưa tài liệu lên chịu trách nhiệm về xác nhận này")
  String attestHint();

  @Message("Xác nhận")
  String attestation();

  @Message("Đồng chí chọn một tệp")
  String missingFile();

  @Message("Đồng chí xác nhận tài liệu không chứa bí mật nhà nước. Nếu có, không đưa lên đây")
  String missingAttestation();

  @Message("Tệp này không thuộc loại được nhận: {types}. Hệ thống xem nội dung tệp, không xem tên")
  String notTaken(String types);

  @Message(
      "Tệp lớn hơn {megabytes} MB. Đồng chí giảm dung lượng, ví dụ quét đen trắng, rồi "
          + "thử lại")
  String tooLarge(int megabytes);

  @Message(
      "Tất cả tài liệu của buổi này không quá {megabytes} MB. Đồng chí rút bớt tài liệu "
          + "khác trước")
  String tooMuch(int megabytes);

  @Message("Đồng chí chọn lại tệp, trình duyệt không giữ tệp đã chọn.")
  String chooseAgain();

  @Message("Đăng lúc {at}")
  String there(String at);

  @Message("Đăng lúc {at}, sau hạn")
  String thereLate(String at);

  @Message("{opened}/{summoned} đồng chí đã mở, {before} đồng chí mở trước hạn")
  String opened(int opened, int summoned, int before);

  @Message("Tiếp tục")
  String proceed();

  @Message("Quay lại")
  String back();

  @Message("Về buổi sinh hoạt")
  String toMeeting();
}
