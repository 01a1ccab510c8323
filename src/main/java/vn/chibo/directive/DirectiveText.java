package vn.chibo.directive;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the pages about what committees decide otherwise.
@MessageBundle("directive")
interface DirectiveText {

  @Message("Lỗi:")
  String errorMark();

  @Message("Quy định đang áp dụng cho chi bộ")
  String cellTitle();

  @Message(
      "Những con số, thời hạn, tỷ lệ mà hệ thống dùng cho chi bộ này, ai quy định và hệ thống làm gì với chúng.")
  String cellLead();

  @Message("Áp dụng trong ngày {day}")
  String onDay(String day);

  @Message("Xem ngày hôm nay")
  String toToday();

  @Message("Cấp ủy chưa quyết định riêng điều nào; chi bộ theo bộ quy định chung.")
  String nothingDecided();

  @Message("Cấp ủy đã quyết định riêng {count} điều cho chi bộ này; các điều đó có dấu bên dưới.")
  String someDecided(long count);

  @Message("Thay cho: {instead}")
  String instead(String instead);

  @Message("Cấp ủy quyết định riêng")
  String decidedMark();

  @Message("Quyết định riêng của cấp ủy")
  String title();

  @Message(
      "Cấp ủy được quyết định khác một số điều của quy định về sinh hoạt cho các chi bộ trực thuộc. Buổi sinh hoạt đã triệu tập giữ quy định của ngày triệu tập.")
  String lead();

  @Message("Ghi quyết định mới")
  String add();

  @Message("Chưa có quyết định nào.")
  String none();

  @Message("Từ ngày {from}")
  String since(String from);

  @Message("Từ ngày {from} đến hết ngày {until}")
  String between(String from, String until);

  @Message("Đã hủy trước khi có hiệu lực")
  String neverHeld();

  @Message("Đang áp dụng")
  String inForce();

  @Message("Chưa đến ngày áp dụng")
  String toCome();

  @Message("Đã hết hiệu lực")
  String over();

  @Message("Cấp dưới không được quyết định khác")
  String fixedMark();

  @Message("Quy định chung: {value}")
  String general(String value);

  @Message("Thôi áp dụng quyết định này")
  String endTitle();

  @Message("Không áp dụng từ ngày")
  String endFrom();

  @Message("Thôi áp dụng")
  String end();

  @Message("Đồng chí chọn điều mà cấp ủy quyết định khác.")
  String choose();

  @Message("Quyết định khác")
  String decideThis();

  @Message("Quy định chung hiện nay")
  String now();

  @Message("Giá trị mới")
  String value();

  @Message("Có")
  String yes();

  @Message("Không")
  String no();

  @Message("Số, ký hiệu quyết định")
  String number();

  @Message("Ví dụ Quyết định số 12-QĐ/ĐU")
  String numberHint();

  @Message("Ngày ban hành")
  String issued();

  @Message("Áp dụng từ ngày")
  String from();

  @Message("Đến hết ngày (để trống nếu không có hạn)")
  String until();

  @Message("Cấp dưới không được quyết định khác điều này")
  String fixed();

  @Message("Xem trước thay đổi")
  String seeChanges();

  @Message("Trở lại")
  String back();

  @Message("Giá trị này không được phép. Đồng chí xem giới hạn ghi ở trên")
  String valueNotAllowed();

  @Message("Giá trị này giống quy định chung, không cần quyết định riêng")
  String valueIsTheSame();

  @Message("Đồng chí ghi số, ký hiệu quyết định, không quá 60 chữ")
  String missingNumber();

  @Message("Không có ngày này. Đồng chí nhập lại, ví dụ 28 11 2026")
  String noSuchDay();

  @Message("Ngày ban hành chưa đến. Đồng chí ghi quyết định khi đã ban hành")
  String issuedLater();

  @Message("Quyết định không áp dụng cho ngày đã qua; sớm nhất là {today}")
  String inThePast(String today);

  @Message("Ngày cuối trước ngày bắt đầu. Đồng chí sửa lại")
  String endsBefore();

  @Message("Cấp ủy cấp trên đã quyết định điều này và không cho quyết định khác: {decision}.")
  String fixedAbove(String decision);

  @Message(
      "Những ngày này đã có quyết định: {decision}. Đồng chí thôi áp dụng quyết định đó trước.")
  String decidedAlready(String decision);

  @Message("Những gì sẽ thay đổi")
  String previewTitle();

  @Message("Chưa ghi gì. Đồng chí xem rồi bấm ghi.")
  String nothingYet();

  @Message("{count} chi bộ thay đổi từ ngày {day}.")
  String changedCount(int count, String day);

  @Message("{count} chi bộ không đổi, vì đã có giá trị này hoặc theo quyết định khác.")
  String unchangedCount(int count);

  @Message("{before} thành {after}")
  String becomes(String before, String after);

  @Message("Trước đó theo: {why}")
  String before(String why);

  @Message("Danh sách chỉ hiện {most} chi bộ đầu.")
  String cut(int most);

  @Message("Không chi bộ nào thay đổi.")
  String noneChanged();

  @Message("Các buổi đã triệu tập giữ quy định cũ")
  String calledTitle();

  @Message("{count} buổi sinh hoạt đã triệu tập giữ quy định của ngày triệu tập.")
  String calledCount(int count);

  @Message("Không có buổi nào đã triệu tập từ ngày đó.")
  String noneCalled();

  @Message("Ghi quyết định")
  String save();

  @Message("Sửa lại")
  String change();
}
