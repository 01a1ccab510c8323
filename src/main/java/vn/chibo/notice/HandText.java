package vn.chibo.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about ways to be told: which comes next, by hand and for all at once.
@MessageBundle("hand")
interface HandText {

  @Message("Còn phải báo trực tiếp")
  String handHeading();

  @Message(
      "Các đồng chí này chưa nhận được thông báo, hoặc đã nhận trước khi buổi sinh hoạt thay đổi. Báo xong, đồng chí"
          + " bấm đánh dấu.")
  String handHint();

  @Message("Gọi điện")
  String nextPhone();

  @Message("Trao phiếu")
  String nextPaper();

  @Message("Báo trực tiếp")
  String nextInPerson();

  @Message("Bài đăng chung")
  String nextPosted();

  @Message("Gửi thư")
  String nextMail();

  @Message("Báo tiếp bằng: {way}")
  String next(String way);

  @Message("Đã đăng bài chung lúc {when}")
  String toldPosted(String when);

  @Message("Đã mở trang riêng lúc {when}")
  String opened(String when);

  @Message("Đã trả lời lúc {when}")
  String replied(String when);

  @Message("Đã báo trước khi thay đổi, cần báo lại")
  String toldBefore();

  @Message("Sửa địa chỉ")
  String mendAddress();

  @Message("Bài đăng lên Sổ tay, VCNet hoặc nhóm")
  String postHeading();

  @Message("{count} đồng chí chọn đọc bài đăng chung.")
  String postCount(long count);

  @Message("Soạn bài đăng chung")
  String postOpen();

  @Message("Sẽ dự tại điểm cầu")
  String replySite();

  @Message("Sẽ dự qua điện thoại")
  String replyPhone();

  @Message("Bài đăng chung")
  String postTitle();

  @Message(
      "Chép đoạn dưới đây vào Sổ tay đảng viên điện tử, VCNet hoặc nhóm của chi bộ. Đoạn này không có"
          + " đường dẫn riêng và không nói rõ là cuộc họp gì. Chỉ người đã đồng ý đọc bài đăng chung"
          + " mới được tính là đã nhận.")
  String postLead();

  @Message("Đoạn để chép")
  String postCopy();

  @Message("Bấm vào ô, chọn tất cả rồi chép")
  String postCopyHint();

  @Message("Đánh dấu đã đăng")
  String postTick();

  @Message("Đã đánh dấu bài đăng cho {count} đồng chí.")
  String postDone(int count);

  @Message("Chưa có đồng chí nào chọn cách này.")
  String postNobody();

  @Message("Về danh sách triệu tập")
  String toSummons();

  @Message("Thông báo lịch họp")
  String postNotice();

  @Message("Thời gian: {when}")
  String postWhen(String when);

  @Message("Địa điểm: {place}")
  String postPlace(String place);

  @Message("Ai vướng việc xin báo lại: {helper}")
  String postHelp(String helper);

  @Message("Lịch họp này đã hủy.")
  String postCancelled();
}
