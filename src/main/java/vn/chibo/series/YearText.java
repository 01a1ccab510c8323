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

  @Message("Lịch cố định")
  String formTitle();

  @Message("Buổi thường kỳ rơi vào")
  String repetition();

  @Message("Ngày cố định hằng tháng")
  String onDay();

  @Message("Tháng thiếu thì lấy ngày cuối tháng: ngày 31, tháng 2 là ngày 28 hoặc 29")
  String onDayHint();

  @Message("Ngày cuối tháng")
  String lastDay();

  @Message("Một thứ trong tháng")
  String nthWeekday();

  @Message("Ví dụ thứ Bảy lần thứ 2 trong tháng")
  String nthWeekdayHint();

  @Message("Thứ cuối cùng trong tháng")
  String lastWeekday();

  @Message("Ví dụ thứ Bảy cuối cùng của tháng")
  String lastWeekdayHint();

  @Message("Ngày mấy")
  String dayNumber();

  @Message("Chỉ ghi khi chọn ngày cố định, từ 1 đến 31")
  String dayNumberHint();

  @Message("Thứ mấy")
  String weekday();

  @Message("Lần thứ mấy trong tháng")
  String nth();

  @Message("Gặp ngày nghỉ thì")
  String whenOff();

  @Message("Giữ nguyên ngày, nhắc tôi")
  String offWarn();

  @Message("Giữ nguyên, chỉ nhắc ngày lễ, Tết; chi bộ họp cuối tuần")
  String offKeep();

  @Message("Dời sang ngày làm việc sau")
  String offNext();

  @Message("Dời lên ngày làm việc trước")
  String offPrevious();

  @Message("Luôn ở trong tháng đó, vì mỗi tháng một buổi thường kỳ")
  String offHint();

  @Message("Giờ bắt đầu")
  String start();

  @Message("Ví dụ 19:30")
  String startHint();

  @Message("Dự kiến bao nhiêu phút")
  String minutes();

  @Message("Ít nhất {least} phút. Căn cứ: {citation}")
  String minutesHint(long least, String citation);

  @Message("Nơi họp")
  String place();

  @Message("Họp trực tiếp. Tháng nào cần hình thức khác, đồng chí đổi ở buổi đó")
  String placeHint();

  @Message("Chủ trì")
  String chair();

  @Message("Áp dụng từ tháng")
  String from();

  @Message("Hết nhiệm kỳ vào tháng")
  String term();

  @Message("Không bắt buộc. Ví dụ 06/2027; sau tháng đó không lập bản nháp")
  String termHint();

  @Message("Xem 12 tháng")
  String proceed();

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

  @Message("Đồng chí chọn cách rơi ngày")
  String missingRepetition();

  @Message("Đồng chí ghi ngày, từ 1 đến 31")
  String missingDay();

  @Message("Đồng chí chọn thứ trong tuần")
  String missingWeekday();

  @Message("Đồng chí chọn lần thứ mấy, từ 1 đến 4")
  String missingNth();

  @Message("Đồng chí chọn trong danh sách")
  String notOffered();

  @Message("Không đọc được giờ. Đồng chí nhập lại, ví dụ 19:30")
  String badStart();

  @Message("Đồng chí nhập số phút, từ 1 đến 1440, ví dụ 120")
  String badMinutes();

  @Message("Đồng chí ghi nơi họp, không quá {most} chữ cái")
  String badPlace(int most);

  @Message("Tháng này đã qua hoặc quá xa. Đồng chí chọn từ {first} đến {last}")
  String badFrom(String first, String last);

  @Message("Không đọc được tháng. Đồng chí nhập lại, ví dụ 06/2027, không trước tháng bắt đầu")
  String badTerm();
}
