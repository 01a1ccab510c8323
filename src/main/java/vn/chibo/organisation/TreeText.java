package vn.chibo.organisation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The tree of organisations, one page an organisation.
@MessageBundle("tree")
public interface TreeText {

  @Message("Tổ chức đảng")
  String title();

  @Message("Đồng chí chọn tổ chức để xem các tổ chức trực thuộc.")
  String lead();

  @Message(
      "Đồng chí chưa được phân công quản lý tổ chức nào. Khi có phân công, các tổ chức hiện ở đây.")
  String noPlaces();

  @Message("Đã kết thúc hoạt động từ ngày {day}")
  String endedSince(String day);

  @Message("theo Quyết định số {number} ngày {day} của {body}")
  String byDecision(String number, String day, String body);

  @Message("Hồ sơ, lịch và biên bản cũ vẫn giữ tại đây. Tổ chức kế tiếp:")
  String goesOnIn();

  @Message("Hồ sơ, lịch và biên bản cũ vẫn giữ tại đây.")
  String recordsStay();

  @Message("Thông tin")
  String facts();

  @Message("Loại tổ chức")
  String kind();

  @Message("Mã")
  String code();

  @Message("Tên ngắn")
  String shortName();

  @Message("Địa danh ghi trên văn bản")
  String place();

  @Message("Thành lập")
  String established();

  @Message("Trực thuộc")
  String parent();

  @Message("Tiếp nhận từ")
  String predecessors();

  @Message("Tên qua các thời kỳ")
  String names();

  @Message("Trực thuộc qua các thời kỳ")
  String parents();

  @Message("từ {from} đến trước {until}")
  String fromUntil(String from, String until);

  @Message("từ {from} đến nay")
  String fromNow(String from);

  @Message("Quyết định số {number}")
  String decision(String number);

  @Message("Tổ chức trực thuộc")
  String below();

  @Message("{count} tổ chức đang hoạt động")
  String livingBelow(int count);

  @Message("Chưa có tổ chức trực thuộc.")
  String noneBelow();

  @Message("Tìm theo tên hoặc mã")
  String search();

  @Message("Gõ có dấu hoặc không dấu đều được, ví dụ na khoang")
  String searchHint();

  @Message("Tìm")
  String find();

  @Message("Không tìm thấy tổ chức nào. Đồng chí thử gõ ít chữ hơn.")
  String foundNone();

  @Message("Tìm thấy {count} tổ chức.")
  String foundSome(int count);

  @Message("Tìm thấy nhiều; dưới đây là {count} tổ chức đầu. Đồng chí gõ thêm chữ để thu hẹp.")
  String foundMany(int count);

  @Message("Xem tất cả tổ chức trực thuộc")
  String showAll();

  @Message("Xem cả tổ chức đã kết thúc")
  String withPast();

  @Message("Chỉ xem tổ chức đang hoạt động")
  String withoutPast();

  @Message("Trang trước")
  String pageBefore();

  @Message("Trang sau")
  String pageAfter();

  @Message("Các trang của danh sách")
  String pages();

  @Message("Sắp xếp tổ chức")
  String arrange();

  @Message("Mọi thay đổi ghi theo quyết định; hệ thống cho xem trước khi đồng chí xác nhận.")
  String arrangeLead();

  @Message("Thêm tổ chức trực thuộc")
  String create();

  @Message("Sáp nhập các tổ chức trực thuộc")
  String merge();

  @Message("Đổi tên")
  String rename();

  @Message("Chuyển về trực thuộc tổ chức khác")
  String move();

  @Message("Chia tách")
  String split();

  @Message("Giải thể")
  String dissolve();

  @Message("Các quyết định sắp xếp")
  String decisions();

  @Message("Danh sách đảng viên: nhập, xuất tệp")
  String roster();

  @Message("Lịch sinh hoạt")
  String calendar();

  @Message("Biên bản")
  String minutes();
}
