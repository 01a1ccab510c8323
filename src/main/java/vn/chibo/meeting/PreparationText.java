package vn.chibo.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// What a cell committee prepares for the ordinary meeting.
@MessageBundle("preparation")
interface PreparationText {

  @Message("Lỗi:")
  String errorMark();

  @Message("Chuẩn bị sinh hoạt tháng {month}")
  String title(String month);

  @Message(
      "Chi ủy (chi bộ không có chi ủy thì bí thư và phó bí thư) viết báo cáo và dự thảo nghị quyết ở đây. Chỉ chi ủy đọc được; tại buổi sinh hoạt đưa vào biên bản bằng một lần bấm.")
  String lead();

  @Message("Báo cáo của bí thư")
  String report();

  @Message("Dự thảo nghị quyết")
  String resolution();

  @Message("1. Đánh giá")
  String review();

  @Message(
      "Tư tưởng; thực hiện nhiệm vụ; biểu dương, nhắc nhở; hạn chế. Bảng nhiệm vụ tháng trước tự vào biên bản.")
  String reviewHint();

  @Message("2. Phương hướng tháng sau")
  String directions();

  @Message("3. Phân công thực hiện")
  String assignment();

  @Message("4. Chấm điểm, xếp loại dự kiến")
  String score();

  @Message("Lưu bản chuẩn bị")
  String save();

  @Message("Đã lưu")
  String saved();

  @Message("Đồng chí {name} viết ngày {day}.")
  String lastBy(String name, String day);

  @Message("Không quá {most} chữ cái")
  String tooLong(int most);

  @Message("Về việc trong tháng")
  String toMonth();

  @Message("Báo cáo và dự thảo nghị quyết đã chuẩn bị")
  String consoleTitle();

  @Message(
      "Đưa vào biên bản: báo cáo vào mục báo cáo, phương hướng và phân công vào phần kết luận. Bấm lần nữa không thêm trùng.")
  String consoleHint();

  @Message("Đưa vào biên bản")
  String take();

  @Message("Xem, sửa bản chuẩn bị")
  String edit();
}
