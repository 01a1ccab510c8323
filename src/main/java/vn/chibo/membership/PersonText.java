package vn.chibo.membership;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// One member of a cell: who he is and how he stands (R4, R5).
@MessageBundle("person")
interface PersonText {
  @Message("Lỗi:")
  String errorMark();

  @Message("Sinh năm")
  String birthYear();

  @Message("Họ và tên")
  String name();

  @Message("Giới tính")
  String sex();

  @Message("Nam")
  String man();

  @Message("Nữ")
  String woman();

  @Message("Thẻ đảng viên")
  String card();

  @Message("Chưa ghi")
  String noCard();

  @Message("Danh sách tối thiểu")
  String slipTitle();

  @Message(
      "Chỉ giữ những điều cần để triệu tập và tính biểu quyết. Không ghi lý lịch, hồ sơ sức khỏe, nhận xét, kiểm điểm.")
  String slipLead();

  @Message("Sửa họ tên, năm sinh")
  String correctSlip();

  @Message("Dùng khi tên hoặc năm sinh bị gõ sai so với giấy tờ.")
  String slipFormHint();

  @Message("Lưu chỗ sửa")
  String saveSlip();

  @Message("Cách liên hệ")
  String channels();

  @Message("Sửa cách liên hệ")
  String changeChannels();

  @Message("Tư cách đảng viên")
  String standings();

  @Message("Chức vụ")
  String posts();

  @Message("Không giữ chức vụ nào.")
  String noPosts();

  @Message("Tổ đảng")
  String groups();

  @Message("Chưa thuộc tổ đảng nào.")
  String noGroups();

  @Message("Ghi quyết định")
  String actsTitle();

  @Message(
      "Ghi lại điều đã được quyết định, kèm số và ngày văn bản. Trước khi lưu, đồng chí xem được việc này thay đổi những gì.")
  String actsLead();

  @Message("Sẽ có hiệu lực")
  String coming();

  @Message("Hiện nay")
  String now();

  @Message("Sửa mục này")
  String correct();

  @Message("Đã sửa ngày {day}. Trước đó ghi: {before}. Lý do: {reason}")
  String wasCorrected(String day, String before, String reason);

  @Message("Về trang của đảng viên")
  String backToMember();

  @Message("Về danh sách đảng viên")
  String back();

  @Message("Đồng chí đã ra khỏi chi bộ. Trang này giữ lại để tra cứu.")
  String gone();

  @Message("Đồng chí là khách sinh hoạt tạm thời; tư cách do chi bộ nơi chuyển đến ghi.")
  String guestHere();

  @Message("Đang chuyển sinh hoạt đến {place}, hạn {due}.")
  String onTheWay(String place, String due);

  @Message("Xem việc chuyển sinh hoạt")
  String toTransfers();

  @Message("Đồng chí ghi họ và tên, chỉ gồm chữ, từ 2 đến 100 chữ cái.")
  String wrongName();

  @Message("Năm sinh chưa đúng. Ví dụ 1975")
  String wrongYear();

  // a new member

  @Message("Thêm đảng viên")
  String newTitle();

  @Message(
      "Ghi người mới kết nạp theo quyết định, hoặc người đã sinh hoạt tại chi bộ mà danh sách chưa có. Người từ chi bộ khác trong hệ thống thì chi bộ kia chuyển đến, không ghi lại ở đây.")
  String newLead();

  @Message("Vì sao thêm")
  String newWay();

  @Message("Mới kết nạp: vào danh sách là dự bị")
  String newAdmitted();

  @Message("Từ nơi chưa dùng hệ thống chuyển đến, chính thức")
  String newOfficial();

  @Message("Từ nơi chưa dùng hệ thống chuyển đến, dự bị")
  String newProbationary();

  @Message("Ngày kết nạp, hoặc ngày bắt đầu sinh hoạt tại chi bộ")
  String newFrom();

  @Message("Đồng chí chọn một trường hợp.")
  String missingWay();

  @Message("Đồng chí chọn nam hoặc nữ.")
  String missingSex();

  @Message(
      "Trong chi bộ đã có người cùng họ tên và năm sinh. Nếu đúng là người khác, đánh dấu ô xác nhận rồi lưu lại.")
  String alike();

  @Message("Đây là một người khác, trùng họ tên và năm sinh")
  String another();

  @Message("Ngày này trước ngày lập chi bộ.")
  String beforeCell();

  @Message("Thêm vào danh sách")
  String add();

  // a wrong entry

  @Message("Sửa mục ghi sai")
  String correctTitle();

  @Message(
      "Mục cũ không mất: trang của đồng chí vẫn ghi lại trước đó viết gì, ai sửa, vì sao. Điểm danh và biểu quyết đã chốt không đổi.")
  String correctLead();

  @Message("Đang ghi")
  String nowSays();

  @Message("Tư cách đúng")
  String rightStanding();

  @Message("Đúng ra từ ngày")
  String rightFrom();

  @Message("Lý do sửa")
  String reason();

  @Message("Đồng chí ghi lý do sửa, nhiều nhất 500 chữ.")
  String missingReason();

  @Message("Đồng chí chọn tư cách đúng.")
  String missingStanding();

  @Message("Ngày này phải sau ngày bắt đầu của mục trước và trước ngày kết thúc của mục này.")
  String outsideNeighbours();

  @Message("Mục trước do chi bộ khác ghi. Ngày bắt đầu chỉ sửa được ở chi bộ ấy.")
  String neighbourElsewhere();

  @Message("Lưu chỗ sửa")
  String saveCorrection();
}
