package vn.chibo.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// How meetings, their forms and their stages are called, and the words of a cell's calendar.
@MessageBundle("meeting")
public interface MeetingText {

  @Message("Sinh hoạt thường kỳ tháng {month}")
  String titleOrdinary(String month);

  @Message("Sinh hoạt thường kỳ tháng {month} kết hợp chuyên đề")
  String titleCombined(String month);

  @Message("Sinh hoạt chuyên đề tháng {month}")
  String titleThematic(String month);

  @Message("Sinh hoạt bất thường tháng {month}")
  String titleExtraordinary(String month);

  @Message("Họp chi ủy tháng {month}")
  String titleCommittee(String month);

  @Message("Sinh hoạt tổ đảng tháng {month}")
  String titleGroup(String month);

  @Message("Hội nghị bí thư, tổ trưởng thay sinh hoạt tháng {month}")
  String titleInPlace(String month);

  @Message("Hội nghị học tập nghị quyết tháng {month}")
  String titleStudy(String month);

  @Message("Đại hội chi bộ, tháng {month}")
  String titleCongress(String month);

  @Message("Thường kỳ")
  String ordinary();

  @Message("Thường kỳ kết hợp chuyên đề")
  String combined();

  @Message("Chuyên đề")
  String thematic();

  @Message("Bất thường")
  String extraordinary();

  @Message("Họp chi ủy")
  String committeeMeeting();

  @Message("Sinh hoạt tổ đảng")
  String partyGroup();

  @Message("Hội nghị bí thư, tổ trưởng thay sinh hoạt tháng")
  String conferenceInPlace();

  @Message("Hội nghị học tập nghị quyết")
  String studyConference();

  @Message("Đại hội chi bộ")
  String congress();

  @Message("Trực tiếp")
  String inPerson();

  @Message("Trực tiếp, kết hợp trực tuyến")
  String hybrid();

  @Message("Trực tuyến")
  String online();

  @Message("Bản nháp")
  String stageDraft();

  @Message("Đã triệu tập")
  String stageCalled();

  @Message("Đang họp")
  String stageOpen();

  @Message("Đã kết thúc")
  String stageEnded();

  @Message("Đã hủy")
  String stageCancelled();

  @Message("Lịch sinh hoạt năm {year}")
  String calendarOf(int year);

  @Message("Lên lịch sinh hoạt")
  String planNew();

  @Message("Lên lịch cả năm")
  String planYear();

  @Message("Chưa có buổi sinh hoạt nào trong năm này.")
  String nothingThisYear();

  @Message("Buổi sinh hoạt")
  String columnMeeting();

  @Message("Ngày giờ")
  String columnWhen();

  @Message("Hình thức")
  String columnForm();

  @Message("Tình trạng")
  String columnStage();

  @Message("Năm {year}")
  String year(int year);

  @Message("Các năm")
  String years();

  @Message("Văn bản cho phép sinh hoạt trực tuyến")
  String authorisations();

  @Message("Lịch họp trong điện thoại")
  String feed();
}
