package vn.chibo.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// What each member is assigned for the year.
@MessageBundle("yeartask")
interface YearTaskText {

  @Message("Lỗi:")
  String errorMark();

  @Message("Phân công nhiệm vụ năm {year}")
  String title(int year);

  @Message("Mỗi đồng chí phụ trách việc gì trong cả năm: hộ dân, nội dung, lĩnh vực.")
  String lead();

  @Message("Năm {year}")
  String year(int year);

  @Message("Chuyển năm")
  String years();

  @Message("In một trang (PDF)")
  String print();

  @Message("Về nhiệm vụ trong tháng")
  String toTasks();

  @Message("{count} đồng chí chưa được phân công")
  String without(int count);

  @Message("Chưa được phân công")
  String nothing();

  @Message("Của tôi")
  String mine();

  @Message("từ {from}")
  String from(String from);

  @Message("từ {from}, thôi từ {until}")
  String fromUntil(String from, String until);

  @Message("chuyển từ năm trước")
  String copied();

  @Message("Thôi phân công")
  String end();

  @Message("Đã được thông qua")
  String confirmed();

  @Message("{title}, ghi ngày {day}.")
  String confirmedAt(String title, String day);

  @Message("Từ đó đã có thay đổi; buổi sinh hoạt sau cần thông qua lại.")
  String changedSince();

  @Message("Chưa buổi sinh hoạt nào thông qua.")
  String notConfirmed();

  @Message("Ghi là đã thông qua")
  String confirmTitle();

  @Message("Buổi sinh hoạt đã thông qua")
  String confirmWhere();

  @Message("Ghi là đã thông qua")
  String confirm();

  @Message("Chuyển phân công từ năm {year} sang")
  String copy(int year);

  @Message(
      "Chỉ chuyển việc còn hiệu lực, của đồng chí còn trong chi bộ. Bấm lần nữa không thêm trùng.")
  String copyHint();

  @Message("Phân công thêm")
  String add();

  @Message("Đồng chí")
  String member();

  @Message("Chọn đảng viên")
  String chooseMember();

  @Message("Nhiệm vụ cả năm")
  String text();

  @Message("Ví dụ: phụ trách 5 hộ xóm trên; theo dõi công tác thanh niên")
  String textHint();

  @Message("Từ ngày")
  String fromOn();

  @Message("Để trống là từ đầu năm")
  String fromHint();

  @Message("Phân công")
  String assign();

  @Message("Đồng chí ghi nhiệm vụ, không quá {most} chữ cái")
  String missingText(int most);

  @Message("Đồng chí chọn đảng viên")
  String missingMember();

  @Message("Ngày phải nằm trong năm {year}, ví dụ 15 3 {year}")
  String notInYear(int year);

  @Message("Năm này đã qua, không sửa được nữa.")
  String over();
}
