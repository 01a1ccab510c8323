package vn.chibo.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The dues of a month.
@MessageBundle("dues")
interface DuesText {

  @Message("Đảng phí tháng {month}")
  String title(String month);

  @Message("Đánh dấu từng đồng chí. Hệ thống chỉ ghi nhận, không thu và không chuyển tiền.")
  String lead();

  @Message("Đã lưu")
  String saved();

  @Message("Đồng chí có thể sửa bất cứ lúc nào; mỗi lần sửa đều có trong nhật ký.")
  String savedHint();

  @Message("Đã đóng")
  String paid();

  @Message("Chưa đóng")
  String unpaid();

  @Message("Được miễn")
  String exempt();

  @Message("Chưa đánh dấu")
  String left();

  @Message("Miễn công tác và sinh hoạt đảng")
  String exemptMember();

  @Message("{name} ghi ngày {day}")
  String ticked(String name, String day);

  @Message("Đảng viên")
  String member();

  @Message("Đảng phí")
  String state();

  @Message("Lưu")
  String save();

  @Message("Ghi tất cả đồng chí còn lại là đã đóng")
  String restPaid();

  @Message("Lưu các ô đã chọn, và ghi những đồng chí chưa đánh dấu là đã đóng.")
  String restHint();

  @Message("Tháng này chưa bắt đầu, chưa ghi được.")
  String notBegun();

  @Message("Tháng trước")
  String monthBefore();

  @Message("Tháng sau")
  String monthAfter();

  @Message("Về việc trong tháng")
  String toMonth();

  @Message("Chuyển tháng")
  String months();

  @Message("Đảng phí năm {year}")
  String yearTitle(int year);

  @Message("Mỗi cột một tháng. Bấm vào tháng để đánh dấu.")
  String yearLead();

  @Message("Năm khác")
  String years();

  @Message("Năm {year}")
  String ofYear(int year);

  @Message("Cả năm {year}")
  String wholeYear(int year);

  @Message("Đã đóng trên đã ghi")
  String paidOfTicked();

  @Message("Đảng viên cần gặp gỡ, giúp đỡ")
  String warnedTitle();

  @Message("Chưa đóng đảng phí {months} tháng trong năm.")
  String unpaidMonths(String months);
}
