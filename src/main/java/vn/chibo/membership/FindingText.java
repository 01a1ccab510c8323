package vn.chibo.membership;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Members found by name.
@MessageBundle("finding")
interface FindingText {

  @Message("Tìm đảng viên theo tên")
  String title();

  @Message("Tìm trong các chi bộ đồng chí phụ trách hoặc theo dõi.")
  String lead();

  @Message("Họ và tên")
  String label();

  @Message(
      "Gõ có dấu hoặc không dấu, không cần đúng thứ tự, chỉ cần những chữ đầu. Ví dụ: hoa nguyen")
  String hint();

  @Message("Tìm")
  String find();

  @Message("Tìm thấy {count} đồng chí")
  String foundSome(int count);

  @Message(
      "Có hơn {most} đồng chí cùng tên như vậy, dưới đây là những người đầu tiên. Đồng chí gõ thêm họ hoặc tên đệm.")
  String foundMany(int most);

  @Message(
      "Không có đồng chí nào tên như vậy trong phạm vi đồng chí phụ trách. Đồng chí thử gõ ngắn hơn.")
  String foundNone();

  @Message("Họ và tên")
  String name();

  @Message("Năm sinh")
  String born();

  @Message("Tư cách")
  String standing();

  @Message("Chi bộ")
  String cell();

  @Message("Nhập và xuất danh sách")
  String lists();
}
