package vn.chibo.attendance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.DayOfWeek;
import vn.chibo.quorum.RollState;
import vn.chibo.quorum.Standing;

/// What everybody reads about a presence: states, evidence, notes, buttons.
@MessageBundle("attendance")
interface AttendanceText {

  @Message("Đồng chí có mặt")
  String presenceTitle();

  @Message("Đã ghi nhận đồng chí có mặt")
  String presenceHere();

  @Message("Đồng chí đang theo dõi từ xa")
  String presenceFollowing();

  @Message(
      "Đồng chí đang theo dõi từ xa; chi bộ chưa được phép sinh hoạt trực tuyến nên chưa tính là có mặt.")
  String followingMeans();

  @Message("Đồng chí đã bấm có mặt lúc {at}")
  String presenceTapped(String at);

  @Message("Thư ký sẽ xác nhận khi đồng chí vào phòng họp hoặc trả lời khi được gọi tên.")
  String presenceUnconfirmed();

  @Message("Điểm danh được từ {at}, khi chủ trì đã mở phiên.")
  String presenceNotOpen(String at);

  @Message("Tôi có mặt")
  String iAmHere();

  @Message("Tôi có mặt tại hội trường")
  String iAmInTheHall();

  @Message("Tôi theo dõi từ xa")
  String iFollow();

  @Message("Đã ghi: đồng chí có mặt từ {at}. Thư ký sẽ xác nhận.")
  String checkedIn(String at);

  @Message("Đã ghi: đồng chí theo dõi từ xa từ {at}. Chưa tính là có mặt.")
  String checkedInFollowing(String at);

  @Message(
      "Buổi sinh hoạt đã kết thúc. Lần bấm của đồng chí được giữ làm căn cứ gửi muộn để chi ủy xem xét.")
  String checkedInAfterwards();

  @Message(
      "{#when day}{#is MONDAY}thứ Hai{#is TUESDAY}thứ Ba{#is WEDNESDAY}thứ Tư{#is THURSDAY}thứ Năm{#is FRIDAY}thứ Sáu{#is SATURDAY}thứ Bảy{#is SUNDAY}Chủ nhật{/when}")
  String weekday(DayOfWeek day);

  @Message("{title}, {weekday} {date}")
  String occasion(String title, String weekday, String date);

  @Message(
      "{#when state}{#is PRESENT_HALL}Tại hội trường{#is PRESENT_SITE}Điểm cầu{#is PRESENT_ONLINE}Trực tuyến{#is PRESENT_PHONE}Qua điện thoại{#is UNCONFIRMED}Chờ xác nhận{#is FOLLOWING}Theo dõi từ xa{#is EXCUSED}Vắng có lý do{#is UNEXCUSED}Vắng không lý do{#is NOT_YET}Chưa điểm danh{#is NOT_EXPECTED}Không bắt buộc dự{/when}")
  String state(RollState state);

  @Message("Đã ghi: {state}")
  String recorded(String state);

  @Message(
      "{#when kind}{#is LINK}Tự bấm trên đường dẫn riêng{#is HALL_CODE}Tự bấm tại hội trường{#is ROOM}Vào phòng họp{#is SITE_ROLL}Phụ trách điểm cầu điểm danh{#is CLERK_ROLL}Thư ký điểm danh{#is VOICE}Thư ký gọi tên{#is PHONE}Gọi điện thoại{#is PAPER_ROLL}Danh sách giấy{#is CORRECTION}Sửa lại{#is LEFT}Về trước{/when}")
  String evidence(EvidenceKind kind);

  @Message(
      "{#when standing}{#is OFFICIAL}Đảng viên chính thức{#is PROBATIONARY}Đảng viên dự bị{#is EXEMPT}Miễn công tác và sinh hoạt{#is TEMP_OUT}Sinh hoạt tạm thời nơi khác{#is TEMP_IN}Sinh hoạt tạm thời tại chi bộ{#is SUSPENDED}Đình chỉ sinh hoạt{#is CHARGED_OR_DETAINED}Bị khởi tố, tạm giam{#else}Không còn trong chi bộ{/when}")
  String standing(Standing standing);

  @Message("Đảng viên")
  String member();

  @Message("Đại biểu, khách mời")
  String visitor();

  @Message("Không có quyền biểu quyết")
  String noteNoVote();

  @Message("Lưu trên máy lúc {kept}, gửi lúc {sent}")
  String noteKept(String kept, String sent);

  @Message("Đã bấm có mặt, chưa vào phòng")
  String noteTapOnly();

  @Message("Đã bấm có mặt tại hội trường")
  String noteTapInHall();

  @Message("Có vào phòng họp, chưa đủ thời gian")
  String noteInRoom();

  @Message("Đã gọi tên")
  String noteVoice();

  @Message("Ghi theo danh sách giấy")
  String notePaper();

  @Message("Đã sửa, có lý do")
  String noteCorrected();

  @Message("Đồng hồ của máy bị lệch, lấy giờ hệ thống")
  String noteClock();

  @Message("Đến muộn")
  String noteLate();

  @Message("Về lúc {at}")
  String noteLeft(String at);

  @Message("Về sớm, lúc {at}")
  String noteLeftEarly(String at);

  @Message("Đến sau khi chốt: được phát biểu, không biểu quyết")
  String noteAfterRoll();

  @Message("Đã báo vắng, chi ủy chưa xem xét")
  String noteExcuseWaits();

  @Message("Đã báo vắng, chi ủy không chấp nhận")
  String noteExcuseRefused();

  @Message("Đã trả lời: sẽ dự")
  String noteSaysComing();

  @Message("Tại hội trường")
  String markHall();

  @Message("Tại {site}")
  String markSite(String site);

  @Message("Đã gọi tên, có mặt trực tuyến")
  String markVoice();

  @Message("Đã gọi tên")
  String calledShort();

  @Message("Ghi có mặt")
  String hereShort();

  @Message("Chưa ghi")
  String visitorNotYet();

  @Message("Có mặt qua điện thoại")
  String markPhone();

  @Message("Theo dõi từ xa")
  String markFollowing();

  @Message("Vắng có lý do")
  String markExcused();

  @Message("Vắng không lý do")
  String markUnexcused();

  @Message("Về trước")
  String markLeft();

  @Message("Bỏ điểm danh này")
  String markNotYet();
}
