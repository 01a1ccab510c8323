package vn.chibo.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Tasks of the cell and what became of them.
@MessageBundle("tasks")
interface TasksText {

  @Message("Lỗi:")
  String errorMark();

  @Message("Nhiệm vụ")
  String title();

  @Message(
      "Mỗi đồng chí báo cáo nhiệm vụ của mình trước buổi sinh hoạt sau. Nhiệm vụ chưa xong nằm trong chương trình buổi sinh hoạt sau.")
  String lead();

  @Message("Đồng chí báo cáo kết quả trước buổi sinh hoạt sau.")
  String leadMember();

  @Message("Chưa giao nhiệm vụ nào.")
  String none();

  @Message("Đồng chí chưa được giao nhiệm vụ nào.")
  String noneMine();

  @Message("{owner}, hạn {due}")
  String ownerAndDue(String owner, String due);

  @Message("Báo cáo ngày {day}")
  String resultOn(String day);

  @Message("Đang làm")
  String open();

  @Message("Đã xong")
  String done();

  @Message("Gia hạn")
  String extended();

  @Message("Thôi giao")
  String dropped();

  @Message("Quá hạn")
  String late();

  @Message("Giao nhiệm vụ")
  String add();

  @Message("Nhiệm vụ")
  String text();

  @Message("Người thực hiện")
  String owner();

  @Message("Chọn đảng viên")
  String chooseMember();

  @Message("Hạn hoàn thành")
  String due();

  @Message("Thường trước buổi sinh hoạt sau")
  String dueHint();

  @Message("Giao nhiệm vụ này")
  String give();

  @Message("Đồng chí ghi nhiệm vụ, không quá {most} chữ cái")
  String missingText(int most);

  @Message("Đồng chí chọn người thực hiện")
  String missingOwner();

  @Message("Không có ngày này. Đồng chí nhập lại, ví dụ 28 11 2026")
  String noSuchDay();

  @Message("Ngày này đã qua. Đồng chí chọn ngày khác")
  String dayHasPassed();

  @Message("Báo cáo kết quả")
  String report();

  @Message("Kết quả")
  String result();

  @Message("{owner} báo cáo: kết quả đến đâu")
  String howFar(String owner);

  @Message("Đã xong")
  String howFarDone();

  @Message("Mới xong một phần, đang làm tiếp")
  String howFarPart();

  @Message("Có khó khăn, vướng mắc")
  String howFarDifficult();

  @Message("Đồng chí chọn một trong ba ý: đã xong, xong một phần, có khó khăn")
  String missingHowFar();

  @Message("Làm được những gì, còn gì vướng, cần ai giúp")
  String resultHint();

  @Message("Báo cáo ngày {day}, do đồng chí {name} ghi lại lời báo")
  String resultEntered(String day, String name);

  @Message("Đã kết thúc trong năm {year}")
  String settledIn(int year);

  @Message("Trong năm này chưa có nhiệm vụ nào kết thúc.")
  String noneSettled();

  @Message("Năm khác")
  String otherYears();

  @Message("Đang thực hiện")
  String openTitle();

  @Message("Không có nhiệm vụ nào đang thực hiện.")
  String noneOpen();

  @Message("Phân công cả năm")
  String yearTasks();

  @Message("Gửi báo cáo")
  String sendReport();

  @Message("Đồng chí ghi kết quả, không quá {most} chữ cái")
  String missingResult(int most);

  @Message("Gia hạn")
  String extend();

  @Message("Hạn mới")
  String extendTo();

  @Message("Gia hạn đến ngày này")
  String sendExtension();

  @Message("Thôi giao nhiệm vụ")
  String drop();

  @Message("Nhiệm vụ vẫn còn trong danh sách, ghi là thôi giao.")
  String dropHint();

  @Message("Thôi giao")
  String sendDrop();

  @Message("Về danh sách nhiệm vụ")
  String back();
}
