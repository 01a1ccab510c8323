package vn.chibo.membership;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The party groups of a cell (R3).
@MessageBundle("group")
interface GroupText {

  @Message("Lỗi:")
  String errorMark();

  @Message("Tổ đảng")
  String title();

  @Message("Chi bộ đông thì chia tổ đảng; mỗi tổ có tổ trưởng và sinh hoạt hằng tháng.")
  String lead();

  @Message(
      "Chi bộ có {count} đảng viên, dưới {figure}. Quy định nói đến tổ đảng từ {figure} đảng viên; chi bộ vẫn lập được nếu cấp ủy đồng ý.")
  String belowSize(int count, int figure);

  @Message("Chưa có tổ đảng nào.")
  String none();

  @Message("{count} đồng chí")
  String size(int count);

  @Message("Tổ trưởng: {name}, từ ngày {day}")
  String leader(String name, String day);

  @Message("Chưa có tổ trưởng")
  String noLeader();

  @Message("Lập ngày {day}, văn bản số {number}")
  String formed(String day, String number);

  @Message("Đã giải thể từ ngày {day}")
  String dissolved(String day);

  @Message("{count} đồng chí chưa thuộc tổ nào: {names}")
  String outside(int count, String names);

  @Message("Xem và sửa")
  String open();

  @Message("Lập tổ đảng")
  String add();

  @Message("Tên tổ")
  String name();

  @Message("Ví dụ Tổ đảng số 1, hoặc Tổ đảng xóm Thượng")
  String nameHint();

  @Message("Lập từ ngày")
  String from();

  @Message("Số văn bản")
  String number();

  @Message("Nghị quyết chi bộ hoặc quyết định, ví dụ 05-NQ/CB")
  String numberHint();

  @Message("Lập tổ")
  String form();

  @Message("Đảng viên của tổ")
  String members();

  @Message(
      "Đánh dấu những đồng chí thuộc tổ. Bỏ dấu thì đồng chí ấy ra khỏi tổ từ ngày ghi dưới đây.")
  String membersHint();

  @Message("đang thuộc {group}")
  String inOther(String group);

  @Message("Thay đổi từ ngày")
  String changeFrom();

  @Message("Lưu danh sách tổ")
  String saveMembers();

  @Message("Tổ trưởng")
  String leaderTitle();

  @Message("Chọn trong những đồng chí của tổ")
  String leaderHint();

  @Message("Giữ chức từ ngày")
  String leaderFrom();

  @Message("Cử tổ trưởng")
  String saveLeader();

  @Message("Giải thể tổ")
  String dissolveTitle();

  @Message(
      "Tổ thôi hoạt động từ ngày ghi dưới đây; tổ trưởng thôi giữ chức và đảng viên ra khỏi tổ cùng ngày. Sổ sách cũ vẫn giữ.")
  String dissolveLead();

  @Message("Giải thể từ ngày")
  String dissolveFrom();

  @Message("Giải thể tổ này")
  String dissolve();

  @Message("Đồng chí ghi tên tổ, từ 2 đến 100 chữ cái.")
  String wrongName();

  @Message("Chi bộ đã có tổ mang tên này.")
  String nameTaken();

  @Message("Ngày này chưa đúng.")
  String wrongDay();

  @Message("Ngày này trước ngày lập tổ, hoặc trước thay đổi gần nhất.")
  String tooEarly();

  @Message("Chỉ ghi trước nhiều nhất {days} ngày.")
  String tooFarAhead(int days);

  @Message("Đồng chí ghi số văn bản, nhiều nhất 60 chữ.")
  String wrongNumber();

  @Message("Tổ trưởng phải là người của tổ vào ngày ấy.")
  String leaderOutside();

  @Message("Về các tổ đảng")
  String back();

  @Message("Về danh sách đảng viên")
  String toMembers();

  @Message("Tổ trưởng tổ đảng")
  String leaderPostTitle();
}
