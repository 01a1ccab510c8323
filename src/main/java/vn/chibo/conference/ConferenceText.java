package vn.chibo.conference;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of study conferences.
@MessageBundle("conference")
public interface ConferenceText {

  @Message("Lỗi:")
  String errorMark();

  @Message("Hội nghị học tập nghị quyết")
  String title();

  @Message(
      "Cấp ủy triệu tập, mỗi chi bộ là một điểm. Chi bộ tự gửi thông báo cho đảng viên, tự điểm danh; "
          + "kết quả điểm danh nằm trong sổ của chi bộ.")
  String lead();

  @Message("Chưa có hội nghị nào.")
  String none();

  @Message("Triệu tập hội nghị")
  String add();

  @Message("Triệu tập hội nghị học tập nghị quyết")
  String addTitle();

  @Message("Tên hội nghị, nghị quyết được học tập")
  String name();

  @Message("Ví dụ: Học tập, quán triệt Nghị quyết số 09-NQ/TU")
  String nameHint();

  @Message("Số, ký hiệu văn bản triệu tập")
  String number();

  @Message("Ví dụ 31-GM/ĐU")
  String numberHint();

  @Message("Ngày ký văn bản")
  String decided();

  @Message("Hình thức")
  String form();

  @Message("Tập trung tại hội trường của cấp ủy hoặc tại từng chi bộ, không dùng phòng họp mạng")
  String inPersonHint();

  @Message("Một phần đảng viên dự qua mạng; văn bản triệu tập là căn cứ cho phép trong ngày đó")
  String hybridHint();

  @Message("Mọi người dự qua mạng; văn bản triệu tập là căn cứ cho phép trong ngày đó")
  String onlineHint();

  @Message("Trực tiếp")
  String inPerson();

  @Message("Trực tiếp, kết hợp trực tuyến")
  String hybrid();

  @Message("Trực tuyến")
  String online();

  @Message("Căn cứ để họp trực tuyến hoặc kết hợp")
  String ground();

  @Message("Chỉ cần chọn khi hội nghị có phần trực tuyến")
  String groundHint();

  @Message("Điểm cầu chính")
  String place();

  @Message("Ngày")
  String day();

  @Message("Giờ bắt đầu")
  String start();

  @Message("Ví dụ 7:30 hoặc 7 giờ 30")
  String startHint();

  @Message("Dự kiến bao nhiêu phút")
  String minutes();

  @Message("Chi bộ được mời")
  String cells();

  @Message("Bỏ chọn chi bộ không dự")
  String cellsHint();

  @Message(
      "Có {cells} chi bộ trực thuộc, nhiều hơn mức {most} của một hội nghị. Đồng chí để từng "
          + "đảng ủy cấp dưới triệu tập.")
  String tooMany(int cells, int most);

  @Message("Chưa có chi bộ nào trực thuộc để mời.")
  String noCells();

  @Message("Triệu tập và tạo dự thảo cho các chi bộ")
  String save();

  @Message("Quay lại")
  String back();

  @Message("{number}, ngày {day}")
  String decision(String number, String day);

  @Message("Do {host} triệu tập")
  String hostedBy(String host);

  @Message("Thời gian")
  String when();

  @Message("Căn cứ")
  String source();

  @Message("{start}, dự kiến {minutes} phút")
  String hours(String start, String minutes);

  @Message("Đã hủy: {reason}")
  String cancelled(String reason);

  @Message("Đã hủy")
  String cancelledMark();

  @Message("Chi bộ đang chuẩn bị, chưa gửi thông báo")
  String drafting();

  @Message("Đã gửi thông báo cho {summoned} đồng chí")
  String called(int summoned);

  @Message("Đang họp")
  String open();

  @Message("Đã kết thúc")
  String over();

  @Message("Chi bộ hủy")
  String cellCancelled();

  @Message("Trùng giờ với một buổi khác của chi bộ")
  String overlap();

  @Message("Chi bộ chưa có bí thư, phó bí thư")
  String noSecretary();

  @Message("Giờ riêng: {when}")
  String otherHour(String when);

  @Message("Có mặt {here}/{expected} đảng viên của {cells} chi bộ đã điểm danh")
  String total(int here, int expected, int cells);

  @Message("Danh sách điểm danh của các chi bộ")
  String table();

  @Message("Mời lại {count} chi bộ còn vướng")
  String again(int count);

  @Message("Đổi giờ hội nghị")
  String move();

  @Message(
      "Chi bộ nào vẫn theo giờ cũ thì được đổi theo và báo cho đảng viên; chi bộ đã chọn giờ "
          + "riêng giữ nguyên.")
  String moveHint();

  @Message("Đổi giờ")
  String moveNow();

  @Message("Hủy hội nghị")
  String cancel();

  @Message("Buổi của các chi bộ chưa bắt đầu cũng được hủy và đảng viên được báo.")
  String cancelHint();

  @Message("Lý do hủy")
  String reason();

  @Message("Hủy hội nghị này")
  String cancelNow();

  @Message("Đồng chí ghi tên hội nghị, dài nhất 200 chữ cái")
  String missingTitle();

  @Message("Đồng chí ghi số, ký hiệu văn bản triệu tập")
  String missingNumber();

  @Message("Ngày ký văn bản không đúng hoặc ở sau hôm nay. Đồng chí nhập lại, ví dụ 28 11 2026")
  String noSuchDecision();

  @Message("Đồng chí chọn hình thức")
  String missingForm();

  @Message("Đồng chí chọn căn cứ để họp trực tuyến hoặc kết hợp")
  String missingGround();

  @Message("Đồng chí ghi điểm cầu chính")
  String missingPlace();

  @Message("Đồng chí chọn ít nhất một chi bộ")
  String missingCells();

  @Message("Không có ngày này. Đồng chí nhập lại, ví dụ 28 11 2026")
  String noSuchDay();

  @Message("Không có giờ này. Đồng chí nhập lại, ví dụ 7:30")
  String noSuchTime();

  @Message("Đồng chí ghi số phút, ví dụ 120")
  String noSuchLength();

  @Message("Giờ này đã qua. Đồng chí chọn giờ khác")
  String inThePast();

  @Message("Đồng chí ghi lý do hủy, dài nhất 500 chữ cái")
  String missingReason();

  @Message("Các hội nghị của {host}")
  String toList(String host);
}
