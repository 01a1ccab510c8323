package vn.chibo.reform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Changes of organisations by a decision.
@MessageBundle("reform")
public interface ReformText {

  @Message("Lỗi:")
  String errorMark();

  @Message("Các quyết định sắp xếp tổ chức")
  String title();

  @Message("Chưa có quyết định nào.")
  String none();

  @Message("Ghi quyết định mới")
  String newOne();

  @Message("{act}: {name}")
  String actOn(String act, String name);

  @Message("Quyết định số {number} ngày {day} của {body}")
  String decision(String number, String day, String body);

  @Message("Thêm tổ chức trực thuộc")
  String create();

  @Message("Đổi tên tổ chức")
  String rename();

  @Message("Chuyển về trực thuộc tổ chức khác")
  String move();

  @Message("Sáp nhập tổ chức")
  String merge();

  @Message("Chia tách tổ chức")
  String split();

  @Message("Giải thể tổ chức")
  String dissolve();

  @Message("Đang chuẩn bị, chưa xác nhận")
  String stateDraft();

  @Message("Đã xác nhận, thực hiện ngày {day}")
  String statePlanned(String day);

  @Message("Đã thực hiện, có hiệu lực từ {day}")
  String stateDone(String day);

  @Message("Đã rút")
  String stateWithdrawn();

  @Message("Các trang của danh sách")
  String pages();

  @Message("Trang trước")
  String pageBefore();

  @Message("Trang sau")
  String pageAfter();

  @Message("Về trang của tổ chức")
  String toTree();

  @Message(
      "Đồng chí nhập theo văn bản quyết định. Bước sau hệ thống cho xem mọi việc bị ảnh "
          + "hưởng; chưa xác nhận thì chưa có gì thay đổi.")
  String lead();

  @Message("Văn bản quyết định")
  String decisionTitle();

  @Message("Số, ký hiệu quyết định")
  String number();

  @Message("Ví dụ 125-QĐ/ĐU")
  String numberHint();

  @Message("Ngày ban hành")
  String decided();

  @Message("Cơ quan ban hành")
  String body();

  @Message("Ví dụ Ban Thường vụ Đảng ủy xã")
  String bodyHint();

  @Message("Có hiệu lực từ ngày")
  String effective();

  @Message("Có thể là ngày đã qua, hôm nay hoặc ngày sắp tới")
  String effectiveHint();

  @Message("Loại tổ chức")
  String kind();

  @Message("Tên đầy đủ")
  String name();

  @Message("Ví dụ Chi bộ thôn Nà Khoang")
  String nameHint();

  @Message("Tên ngắn")
  String shortName();

  @Message("Ví dụ Thôn Nà Khoang")
  String shortNameHint();

  @Message("Mã tổ chức")
  String code();

  @Message("Mã kế tiếp còn trống đã điền sẵn; đồng chí sửa nếu quyết định ghi khác")
  String codeHint();

  @Message("Địa danh ghi trên văn bản")
  String place();

  @Message("Chuyển về trực thuộc")
  String parent();

  @Message("Gõ mã hoặc tên của tổ chức")
  String nameOrCode();

  @Message("Những tổ chức được sáp nhập")
  String sources();

  @Message("Tổ chức khác, ở nơi khác")
  String more();

  @Message("Mỗi dòng một mã hoặc tên; để trống nếu không có")
  String moreHint();

  @Message("Sáp nhập vào")
  String into();

  @Message("Một tổ chức mới")
  String intoNew();

  @Message("Một tổ chức đang có")
  String intoOld();

  @Message("Tổ chức tiếp nhận đang có")
  String target();

  @Message("Tổ chức mới")
  String newTitle();

  @Message("Chỉ điền khi sáp nhập thành tổ chức mới.")
  String newHint();

  @Message("Tổ chức tiếp nhận")
  String receiver();

  @Message("Gõ mã hoặc tên; để trống nếu không còn đảng viên và tổ chức trực thuộc")
  String receiverHint();

  @Message("Tổ chức mới thứ {part}")
  String part(int part);

  @Message("Tổ chức cũ tiếp tục hoạt động với những người, tổ chức không chuyển đi")
  String goesOn();

  @Message("Tổ chức cũ")
  String goesOnTitle();

  @Message("Bước sau đồng chí phân từng đảng viên hoặc tổ chức về tổ chức mới.")
  String splitHint();

  @Message("Xem trước những gì thay đổi")
  String goOn();

  @Message("Chưa thực hiện được")
  String cannot();

  @Message("Những gì thay đổi")
  String preview();

  @Message("Tổ chức thay đổi")
  String going();

  @Message("Tổ chức tiếp nhận hoặc được lập mới")
  String receiving();

  @Message("Quyết định")
  String facts();

  @Message("Tình trạng")
  String state();

  @Message("Hiệu lực từ")
  String effectiveFrom();

  @Message("Tổ chức cũ tiếp tục hoạt động")
  String splitGoesOn();

  @Message("Xác nhận và thực hiện")
  String confirm();

  @Message("Xác nhận, thực hiện ngày {day}")
  String confirmAhead(String day);

  @Message(
      "Đồng chí đọc kỹ những gì thay đổi ở trên trước khi xác nhận. Việc đã thực hiện "
          + "chỉ sửa được bằng quyết định khác.")
  String confirmLead();

  @Message("Rút, không thực hiện")
  String withdraw();

  @Message("Phân về tổ chức mới")
  String assign();

  @Message("Đang chờ")
  String waits();

  @Message("Đã đến ngày nhưng chưa thực hiện được: {why} Hệ thống tự thử lại.")
  String waitsLead(String why);
}
