package vn.chibo.oversight;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the log that a cell reads, and of who looked at its records.
@MessageBundle("trail")
public interface TrailText {

  @Message("Nhật ký của chi bộ")
  String trail();

  @Message("Mọi việc đã làm, theo thứ tự, không ai sửa hay xóa được mà không bị phát hiện.")
  String trailLead();

  @Message("Đã niêm phong đến {at}, tất cả {facts} việc. Mã niêm phong: {seal}")
  String sealedUpTo(String at, long facts, String seal);

  @Message("Chưa niêm phong việc nào.")
  String notSealed();

  @Message("Lúc")
  String at();

  @Message("Ai")
  String who();

  @Message("Việc")
  String act();

  @Message("Buổi sinh hoạt")
  String meeting();

  @Message("Xem các việc cũ hơn")
  String older();

  @Message("Chưa có việc nào được ghi.")
  String trailEmpty();

  @Message("đường dẫn cá nhân")
  String byLink();

  @Message("Màn hình thư ký")
  String byClerk();

  @Message("Phụ trách điểm cầu")
  String bySite();

  @Message("Phòng họp trực tuyến")
  String byRoom();

  @Message("Hệ thống")
  String byJob();

  @Message("Người vận hành")
  String byOperator();

  @Message("Ai đã xem sổ sách của chi bộ")
  String accesses();

  @Message("Cấp trên xem sổ theo dõi của chi bộ thì chi bộ được biết.")
  String accessesLead();

  @Message("Chưa có ai ngoài chi bộ xem sổ theo dõi.")
  String nobodyLooked();

  @Message("Xem sổ theo dõi sinh hoạt")
  String lookRegister();

  @Message("Xem sinh hoạt cả năm")
  String lookCellYear();

  @Message("Xem trang buổi sinh hoạt")
  String lookMeeting();

  @Message("Xem biên bản")
  String lookMinutes();

  @Message("Xem tài liệu khác")
  String lookOther();

  @Message("Ai đã xem")
  String accessesLink();

  @Message("Xem ý kiến và yêu cầu của cấp ủy viên phụ trách")
  String lookRequests();
}
