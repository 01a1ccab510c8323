package vn.chibo.membership;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// What R3 finds about a cell, and what ends soon.
@MessageBundle("watch")
interface WatchText {
  @Message("Chi bộ có {count} đảng viên chính thức, ít hơn {figure}.")
  String tooFewOfficial(int count, int figure);

  @Message(
      "Chi bộ có {count} đảng viên chính thức, dưới {figure}: bầu bí thư và phó bí thư, không lập chi ủy. Danh sách đang có chi ủy viên.")
  String committeeTooEarly(int count, int figure);

  @Message(
      "Chi bộ có {count} đảng viên chính thức, từ {figure} trở lên: cần có chi ủy. Danh sách chưa có chi ủy viên.")
  String committeeMissing(int count, int figure);

  @Message("Chi ủy có {count} đồng chí, nhiều hơn {figure}.")
  String committeeTooLarge(int count, int figure);

  @Message("Chi bộ có {count} đảng viên, từ {figure} trở lên: cần chia tổ đảng.")
  String groupsMissing(int count, int figure);

  @Message("Cần chú ý về tổ chức chi bộ")
  String concerns();

  @Message("Căn cứ: {citation}")
  String cited(String citation);

  @Message("Sắp đến hạn")
  String endsTitle();

  @Message("Hết thời kỳ dự bị")
  String endsProbation();

  @Message("Hết hạn miễn công tác và sinh hoạt đảng")
  String endsExemption();

  @Message("Hết hạn đình chỉ sinh hoạt")
  String endsSuspension();

  @Message("Hết hạn sinh hoạt tạm thời nơi khác")
  String endsAway();

  @Message("Hết hạn sinh hoạt tạm thời tại đây")
  String endsGuest();

  @Message("Hạn chuyển đi")
  String endsTransferOut();

  @Message("Hạn tiếp nhận")
  String endsTransferIn();

  @Message("còn {days} ngày, đến {day}")
  String daysLeft(long days, String day);

  @Message("hôm nay là ngày cuối")
  String lastDay();

  @Message("quá hạn {days} ngày, từ {day}")
  String overdue(long days, String day);
}
