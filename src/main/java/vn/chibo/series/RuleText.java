package vn.chibo.series;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The form of a cell's rule and what may be wrong with it.
@MessageBundle("schedule")
public interface RuleText {

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
