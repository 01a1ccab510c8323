package vn.chibo.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Acts on a called meeting: move, cancel, end, the clerk and his screen, the handbook, the
/// committee's decision.
@MessageBundle("evening")
public interface EveningText {

  @Message("Lỗi:")
  String errorMark();

  @Message("Về buổi sinh hoạt")
  String toMeeting();

  @Message("Đổi giờ họp")
  String moveTitle();

  @Message("Hiện nay: {when}. Mọi người đã được triệu tập sẽ được báo giờ mới.")
  String moveHint(String when);

  @Message("Đổi giờ và báo mọi người")
  String move();

  @Message("Hủy buổi sinh hoạt")
  String cancelTitle();

  @Message("Mọi người đã được triệu tập sẽ được báo. Việc hủy và lý do được ghi lại.")
  String cancelHint();

  @Message("Lý do hủy")
  String cancelReason();

  @Message("Đồng chí ghi lý do hủy, nhiều nhất {most} chữ cái")
  String missingReason(int most);

  @Message("Hủy buổi sinh hoạt")
  String cancel();

  @Message("Kết thúc buổi sinh hoạt")
  String endTitle();

  @Message(
      "Đã họp {minutes} phút, từ {start}. Kết thúc rồi thì không mở lại được; biên bản "
          + "vẫn làm tiếp được.")
  String endHint(long minutes, String start);

  @Message("Ít hơn {least} phút: ghi nhận xét, không coi là vi phạm. Căn cứ: {citation}")
  String tooShort(long least, String citation);

  @Message("Kết thúc buổi sinh hoạt")
  String end();

  @Message("Thư ký")
  String clerkTitle();

  @Message(
      "Thư ký được cử tại buổi họp, là đảng viên của chi bộ, không phải người chủ trì, "
          + "không cần tài khoản.")
  String clerkHint();

  @Message("Đồng chí được cử")
  String clerkWho();

  @Message("Chưa cử")
  String clerkNone();

  @Message("Cử thư ký")
  String clerkAppoint();

  @Message("Màn hình thư ký")
  String screenTitle();

  @Message(
      "Mở trên máy của thư ký: điểm danh, diễn biến, biên bản của riêng buổi này, không "
          + "cần tài khoản. Màn hình tự tắt sau vài giờ; mở màn hình mới thì màn hình cũ tắt.")
  String screenHint();

  @Message("Mở màn hình thư ký")
  String screenOpen();

  @Message("Tắt màn hình đang mở")
  String screenClose();

  @Message("Đường dẫn chỉ hiện lần này")
  String screenOnce();

  @Message("Mở trên máy của thư ký ngay, hoặc cho máy đó quét mã. Tự tắt lúc {until}.")
  String screenOnceHint(String until);

  @Message("Mã vuông mở màn hình thư ký")
  String screenQr();

  @Message(
      "Ai có đường dẫn này thì làm được việc của thư ký trong buổi họp. Không chuyển cho "
          + "người khác.")
  String screenSecrecy();

  @Message("Thông tin đưa lên Sổ tay đảng viên điện tử")
  String handbookTitle();

  @Message(
      "Hệ thống không nối với Sổ tay đảng viên điện tử. Đồng chí sao chép phần dưới, đưa "
          + "lên Sổ tay, rồi đánh dấu.")
  String handbookHint();

  @Message("Nội dung để sao chép")
  String handbookCopy();

  @Message("Chạm vào ô, chọn tất cả rồi sao chép")
  String handbookCopyHint();

  @Message("Đã đưa lên Sổ tay")
  String handbookTick();

  @Message("Đồng chí {name} đánh dấu đã đưa lên Sổ tay lúc {when}.")
  String handbookDone(String name, String when);

  @Message("Hạn: chậm nhất ngày {day}. Căn cứ: {citation}")
  String handbookDue(String day, String citation);

  @Message("Ngày giờ: {when}")
  String packetWhen(String when);

  @Message("Hình thức: {form}")
  String packetForm(String form);

  @Message("Địa điểm: {place}")
  String packetPlace(String place);

  @Message("Điểm cầu: {sites}")
  String packetSites(String sites);

  @Message("Chủ trì: {chair}")
  String packetChair(String chair);

  @Message("Thành phần: {count} đảng viên được triệu tập")
  String packetSummoned(String count);

  @Message("Chương trình:")
  String packetAgenda();

  @Message("Tài liệu:")
  String packetPapers();

  @Message("Hoàn cảnh đặc biệt")
  String circumstanceTitle();

  @Message("Căn cứ chi bộ nêu")
  String circumstanceGround();

  @Message("Chi bộ ghi")
  String circumstanceText();

  @Message("Xác nhận")
  String circumstanceConfirm();

  @Message("Không chấp thuận")
  String circumstanceRefuse();

  @Message("Ý kiến của cấp ủy")
  String circumstanceNote();

  @Message("Có thể để trống khi xác nhận")
  String circumstanceNoteHint();

  @Message(
      "Chưa mở họp: nếu không chấp thuận, buổi này trở lại họp trực tiếp và mọi người "
          + "được báo.")
  String circumstanceBefore();

  @Message(
      "Đã mở họp: nếu không chấp thuận, buổi này vẫn ở trong hồ sơ với dấu “hình thức "
          + "không được chấp thuận”; không đảng viên nào mất tháng vì việc này.")
  String circumstanceAfter();

  @Message("Cấp ủy đã xác nhận lúc {when}.")
  String circumstanceConfirmed(String when);

  @Message("Cấp ủy không chấp thuận lúc {when}.")
  String circumstanceRefused(String when);
}
