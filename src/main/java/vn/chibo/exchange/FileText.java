package vn.chibo.exchange;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// How far a file has been read or written, and why one is not read.
@MessageBundle("file")
interface FileText {

  @Message("Đang đọc tệp: đã đọc {rows} dòng.")
  String reading(String rows);

  @Message("Đã đọc xong {rows} dòng, đang đối chiếu với danh sách.")
  String judging(String rows);

  @Message("Đang ghi vào danh sách: {done} trên {rows} dòng.")
  String applying(String done, String rows);

  @Message("Đồng chí có thể rời trang này và quay lại sau; công việc vẫn tiếp tục.")
  String mayLeave();

  @Message("Xem tiến độ mới nhất")
  String lookAgain();

  @Message("Việc đọc tệp đã dừng giữa chừng")
  String readingStoppedTitle();

  @Message("Chưa ghi gì vào danh sách. Đồng chí bỏ tệp này rồi đưa lên lần nữa.")
  String readingStopped();

  @Message("Lần ghi vừa rồi dừng giữa chừng")
  String applyingStoppedTitle();

  @Message("Chưa ghi gì vào danh sách. Đồng chí xác nhận lại ở cuối trang.")
  String applyingStopped();

  @Message("Không đọc được hết tệp này")
  String refusedTitle();

  @Message("Không đọc được tệp này. Đồng chí lưu lại thành .xlsx hoặc CSV rồi đưa lên.")
  String whyNotTaken();

  @Message("Đây là tệp Excel cũ (.xls). Đồng chí mở bằng Excel, chọn Lưu thành .xlsx rồi đưa lên.")
  String whyOldWorkbook();

  @Message(
      "Tệp Excel này tính ngày từ năm 1904 nên ngày sẽ bị đọc sai. Đồng chí lưu thành CSV rồi đưa lên.")
  String whyOtherCalendar();

  @Message(
      "Tệp này khi mở ra lớn hơn {megabytes} MB nên không đọc. Đồng chí chia thành nhiều tệp nhỏ hơn.")
  String whyTooLarge(String megabytes);

  @Message("Tệp có hơn {rows} dòng. Đồng chí chia thành nhiều tệp nhỏ hơn.")
  String whyTooManyRows(String rows);

  @Message(
      "Đây là danh sách tổ chức. Cấp ủy cấp trên nhập danh sách tổ chức; ở đây đồng chí nhập danh sách đảng viên.")
  String whyNoTreeHere();

  @Message(
      "Không thấy hàng tiêu đề có cột: {columns}. Đồng chí kiểm tra tên cột trong 40 hàng đầu.")
  String whyNoHeadings(String columns);

  @Message("Dưới hàng tiêu đề chưa có dòng nào.")
  String whyNoRows();
}
