package vn.chibo.organisation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// What the superior committee allowed a cell in writing.
@MessageBundle("authorisation")
public interface AuthorisationText {

  @Message("Lỗi:")
  String errorMark();

  @Message("Văn bản cho phép sinh hoạt trực tuyến")
  String title();

  @Message(
      "Chi bộ chỉ họp trực tuyến hoặc kết hợp khi cấp ủy cấp trên cho phép bằng văn bản, "
          + "hoặc có hoàn cảnh đặc biệt được xác nhận. Căn cứ: {citation}")
  String lead(String citation);

  @Message("Chưa có văn bản nào.")
  String none();

  @Message("{number}, ngày {day}")
  String numberAndDay(String number, String day);

  @Message("{issuer}; có hiệu lực từ {from} đến {until}")
  String period(String issuer, String from, String until);

  @Message("{away}/{total} đảng viên không thể tập trung một nơi")
  String share(String away, String total);

  @Message("Thu hồi từ ngày {day}")
  String revokedOn(String day);

  @Message("Trực tuyến")
  String online();

  @Message("Trực tiếp, kết hợp trực tuyến")
  String hybrid();

  @Message("Sinh hoạt tổ đảng thay sinh hoạt chi bộ")
  String groupsInPlace();

  @Message("Chi bộ từ {from} đảng viên, nhiều nhất {most} lần một năm. Căn cứ: {citation}")
  String groupsInPlaceHint(int from, int most, String citation);

  @Message("Hội nghị bí thư, tổ trưởng tổ đảng thay sinh hoạt chi bộ")
  String committeeInPlace();

  @Message("Mặc định không cho phép. Căn cứ: {citation}")
  String committeeInPlaceHint(String citation);

  @Message("Văn bản cho phép của các chi bộ")
  String listTitle();

  @Message("Mọi văn bản đã ghi cho chi bộ trực thuộc: còn hiệu lực, đã hết hạn, đã thu hồi.")
  String listLead();

  @Message("Còn hiệu lực")
  String inForce();

  @Message("Đã hết hạn")
  String expired();

  @Message("Chưa có hiệu lực")
  String notYet();

  @Message("Các chi bộ")
  String toCells();

  @Message("Thu hồi")
  String revoke();

  @Message("Ghi văn bản mới")
  String add();

  @Message("Số, ký hiệu")
  String number();

  @Message("Ví dụ 214-CV/ĐU")
  String numberHint();

  @Message("Ngày ban hành")
  String issued();

  @Message("Căn cứ")
  String ground();

  @Message("Ghi thêm về căn cứ")
  String groundText();

  @Message("Hình thức được phép")
  String forms();

  @Message("Có hiệu lực từ ngày")
  String from();

  @Message("Đến hết ngày")
  String until();

  @Message("Số đảng viên không thể tập trung một nơi")
  String away();

  @Message("Không tính đảng viên được miễn, bị đình chỉ")
  String awayHint();

  @Message("Trên tổng số đảng viên")
  String total();

  @Message("Ghi văn bản")
  String save();

  @Message("Đồng chí ghi số, ký hiệu văn bản")
  String missingNumber();

  @Message("Không có ngày này. Đồng chí nhập lại, ví dụ 28 11 2026")
  String noSuchDay();

  @Message("Đồng chí chọn căn cứ")
  String missingGround();

  @Message("Dài quá. Đồng chí rút gọn")
  String tooLong();

  @Message("Đồng chí chọn ít nhất một hình thức")
  String missingForms();

  @Message("Ngày hết hiệu lực trước ngày bắt đầu. Đồng chí sửa lại")
  String endsBefore();

  @Message("Đồng chí nhập hai số, số không thể tập trung không lớn hơn tổng số")
  String missingCounts();

  @Message("{away}/{total} chưa đủ; cần ít nhất {needed} đồng chí không thể tập trung một nơi")
  String tooFewAway(int away, int total, int needed);

  @Message("Lịch sinh hoạt của chi bộ")
  String toCalendar();
}
