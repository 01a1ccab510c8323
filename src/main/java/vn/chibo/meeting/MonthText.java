package vn.chibo.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The nine steps of a month and where the cell stands in them.
@MessageBundle("month")
interface MonthText {

  @Message("Theo dõi sau sinh hoạt")
  String followUpTitle();

  @Message(
      "Cấp ủy viên phụ trách theo dõi việc đã yêu cầu chi bộ. Khi đồng chí ấy đã xem lại, đồng chí đánh dấu ở đây.")
  String followUpLead();

  @Message("Tháng {month}")
  String of(String month);

  @Message("Đánh dấu đã theo dõi")
  String tick();

  @Message("Đã theo dõi, {day}")
  String tickedOn(String day);

  @Message("Họp chi ủy chuẩn bị")
  String committeeMeeting();

  @Message("Chi ủy hoặc bí thư, phó bí thư; có biên bản riêng")
  String committeeHint();

  @Message("Gửi thông báo triệu tập")
  String notice();

  @Message("Đến từng đảng viên và cấp ủy viên phụ trách")
  String noticeHint();

  @Message("{done} trên {of} đồng chí đã được báo")
  String told(int done, int of);

  @Message("Đăng tài liệu lên Sổ tay")
  String papers();

  @Message("Sổ tay đảng viên điện tử")
  String papersHint();

  @Message("Xem xét xin vắng")
  String excuses();

  @Message("Chưa có đồng chí nào xin vắng")
  String excusesNone();

  @Message("{left} trường hợp chờ xem xét")
  String excusesLeft(int left);

  @Message("Đã xem xét {of} trường hợp")
  String excusesDone(int of);

  @Message("Ghi đảng phí")
  String dues();

  @Message("{done} trên {of} đồng chí đã ghi")
  String duesCount(int done, int of);

  @Message("Sinh hoạt thường kỳ")
  String meeting();

  @Message("Mỗi tháng một buổi")
  String meetingHint();

  @Message("Biên bản, nghị quyết")
  String sending();

  @Message("Ký, đăng Sổ tay, gửi cấp trên: xong {done} trên {of}")
  String sendingCount(int done, int of);

  @Message("Báo cáo nhiệm vụ")
  String tasks();

  @Message("{done} trên {of} nhiệm vụ đã báo cáo")
  String tasksCount(int done, int of);

  @Message("Mỗi đồng chí báo cáo trước buổi sau")
  String tasksHint();

  @Message("Cấp ủy viên phụ trách theo dõi")
  String followUp();

  @Message("Việc đồng chí ấy đã yêu cầu")
  String followUpHint();

  @Message("{done} trên {of} việc được yêu cầu đã khép lại")
  String asked(int done, int of);

  @Message("Ý kiến và yêu cầu của cấp ủy viên phụ trách")
  String toRequests();

  @Message("Ngày {day}")
  String doneOn(String day);

  @Message("Xong")
  String stateDone();

  @Message("Xong, muộn {days} ngày")
  String stateDoneLate(long days);

  @Message("Quá hạn {days} ngày")
  String stateLate(long days);

  @Message("Còn {days} ngày")
  String stateNow(long days);

  @Message("Hạn hôm nay")
  String stateToday();

  @Message("Chưa đến")
  String stateLater();

  @Message("Không có việc")
  String stateNotNeeded();

  @Message("Hạn {day}. Căn cứ: {citation}")
  String due(String day, String citation);

  @Message("Việc trong tháng")
  String title();

  @Message("Còn lại của tháng {month}")
  String leftOf(String month);
}
