package vn.chibo.oversight;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the list of minutes that came up from the cells.
@MessageBundle("received")
public interface ReceivedText {

  @Message("Biên bản của các chi bộ")
  String title();

  @Message("Biên bản đã gửi lên")
  String cellMinutes();

  @Message("Nhật ký của chi bộ")
  String cellTrail();

  @Message("Văn bản cho phép trực tuyến")
  String cellAuthorisations();

  @Message("Tháng {month}")
  String month(String month);

  @Message(
      "Chi bộ gửi biên bản trong {days} ngày sau buổi sinh hoạt. Trang này cho biết đã nhận hay"
          + " chưa; nội dung chỉ xem được khi chi bộ đã gửi.")
  String lead(int days);

  @Message("Tháng trước")
  String monthBefore();

  @Message("Tháng sau")
  String monthAfter();

  @Message("Chọn tháng")
  String months();

  @Message("Lọc theo tình trạng")
  String filters();

  @Message("Tất cả")
  String all();

  @Message("Quá hạn, chưa gửi")
  String missing();

  @Message("Chưa đến hạn")
  String waiting();

  @Message("Nhận muộn")
  String late();

  @Message("Đã nhận đúng hạn")
  String received();

  @Message("Chi bộ")
  String columnCell();

  @Message("Buổi sinh hoạt")
  String columnMeeting();

  @Message("Nhận lúc")
  String columnSent();

  @Message("Tình trạng")
  String columnState();

  @Message("Xem biên bản")
  String open();

  @Message("Không có buổi sinh hoạt nào ở mục này.")
  String none();

  @Message(
      "Danh sách dài, trang này hiện {most} dòng đầu. Đồng chí lọc theo tình trạng để xem tiếp.")
  String cut(int most);
}
