package vn.chibo.series;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The year of a cell planned ahead: its rule, its months, its quarters.
@MessageBundle("year")
public interface YearText {

  @Message("Lỗi:")
  String errorMark();

  @Message("Lịch sinh hoạt 12 tháng tới")
  String title();

  @Message(
      "Đặt lịch một lần, hệ thống lập sẵn bản nháp buổi thường kỳ cho từng tháng. Chưa ai "
          + "được báo: đến tháng nào, đồng chí xem lại rồi mới gửi thông báo triệu tập.")
  String lead();

  @Message("Chi bộ chưa đặt lịch cố định.")
  String noRule();

  @Message("Đặt lịch cố định")
  String setRule();

  @Message("Lịch đang áp dụng")
  String ruleTitle();

  @Message("Áp dụng từ {from} đến {until}")
  String ruleSpan(String from, String until);

  @Message("Áp dụng từ {from}")
  String ruleFrom(String from);

  @Message("{when}, {hour}, {minutes} phút, tại {place}")
  String ruleLine(String when, String hour, long minutes, String place);

  @Message("Chủ trì: đồng chí {name}")
  String ruleChair(String name);

  @Message("Đổi lịch")
  String changeRule();

  @Message("Thôi đặt lịch")
  String endRule();

  @Message("Lập bản nháp cho {count} tháng còn thiếu")
  String makeMissing(int count);

  @Message("Các tháng")
  String months();

  @Message("Tháng {number}/{year}")
  String monthName(int number, int year);

  @Message("{weekday}, {when}")
  String dayAndHour(String weekday, String when);

  @Message("ngày {day} tháng {month} âm lịch")
  String lunar(int day, int month);

  @Message("ngày {day} tháng {month} nhuận âm lịch")
  String lunarLeap(int day, int month);

  @Message("Sẽ lập bản nháp")
  String toMake();

  @Message("Bản nháp sẽ đổi theo lịch mới")
  String toMove();

  @Message("Đã hủy, tháng này chưa có buổi thường kỳ khác")
  String cancelled();

  @Message("Chưa lập được")
  String blocked();

  @Message("Chưa có buổi thường kỳ")
  String nothing();

  @Message("Trùng {name}")
  String offDay(String name);

  @Message("Trùng {name} ({citation})")
  String offDayCited(String name, String citation);

  @Message("Dời từ ngày {day} để tránh ngày nghỉ")
  String movedFrom(String day);

  @Message("Trùng giờ với: {title}, {when}. Đồng chí đổi giờ một trong hai buổi")
  String collides(String title, String when);

  @Message("Ngày giờ này đã qua")
  String passed();

  @Message("Sau khi hết nhiệm kỳ ({until})")
  String beyondTerm(String until);

  @Message("Đổi ngày giờ")
  String moveOne();

  @Message("Hủy buổi này")
  String cancelOne();

  @Message("Lên lịch tháng này")
  String planOne();

  @Message("Đổi từ tháng này trở đi")
  String changeFrom();

  @Message("Lên lịch họp chi ủy chuẩn bị")
  String planCommittee();

  @Message("Sinh hoạt chuyên đề theo quý")
  String quarters();

  @Message(
      "Mỗi quý ít nhất {count} buổi, họp riêng hoặc kết hợp với buổi thường kỳ. Căn cứ: "
          + "{citation}")
  String quarterRule(int count, String citation);

  @Message("Quý {number}/{year}")
  String quarterName(int number, int year);

  @Message("Chưa có sinh hoạt chuyên đề")
  String quarterLacks();

  @Message("Đã có")
  String quarterHas();

  @Message("Lên lịch chuyên đề riêng (ít nhất {minutes} phút)")
  String planThematic(long minutes);

  @Message("Kết hợp vào buổi thường kỳ {month} (ít nhất {minutes} phút)")
  String planCombined(String month, long minutes);

  @Message("Quay lại")
  String back();

  @Message("Xem lại trước khi lập")
  String previewTitle();

  @Message("Chưa lưu gì. Buổi đã triệu tập và buổi đồng chí tự lên lịch được giữ nguyên.")
  String previewLead();

  @Message("Xác nhận, lập bản nháp")
  String confirm();

  @Message("Sửa lại")
  String again();

  @Message("Hiện là {when}")
  String standsAt(String when);

  @Message("Thôi đặt lịch cố định")
  String endTitle();

  @Message(
      "Từ {month}, hệ thống không lập bản nháp nữa. Bản nháp đã lập theo lịch từ tháng đó trở "
          + "đi được gỡ bỏ; buổi đã triệu tập và buổi đồng chí tự lên lịch được giữ nguyên.")
  String endLead(String month);

  @Message("Các buổi sẽ gỡ bỏ ({count})")
  String endDrafts(int count);

  @Message("Không có bản nháp nào phải gỡ bỏ.")
  String endNone();

  @Message("Thôi đặt lịch từ {month}")
  String endNow(String month);

  @Message("Thôi đặt lịch cố định")
  String endReason();

  @Message("Ngày {day} hằng tháng")
  String wordsOnDay(int day);

  @Message("Ngày {day} hằng tháng, tháng thiếu thì ngày cuối tháng")
  String wordsLateDay(int day);

  @Message("Ngày cuối tháng")
  String wordsLastDay();

  @Message("{weekday} lần thứ {nth} trong tháng")
  String wordsNth(String weekday, int nth);

  @Message("{weekday} cuối cùng của tháng")
  String wordsLast(String weekday);
}
