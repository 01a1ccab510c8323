package vn.chibo.membership;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// What a committee sees of the rosters below it (R3, R4).
@MessageBundle("people")
interface PeopleText {

  @Message("Đảng viên và tổ chức chi bộ")
  String title();

  @Message(
      "Những việc sắp đến hạn và những chi bộ cần chú ý về tổ chức, trong các chi bộ thuộc quyền.")
  String lead();

  @Message("Không có việc nào sắp đến hạn.")
  String noEnds();

  @Message("Mới hiện {count} việc gần nhất.")
  String more(int count);

  @Message("Không chi bộ nào cần chú ý về tổ chức.")
  String noConcerns();

  @Message("Danh sách đảng viên")
  String roster();

  @Message("Các chi bộ")
  String cells();

  @Message("Tìm chi bộ theo tên hoặc mã")
  String search();

  @Message("Tìm")
  String find();

  @Message("Không tìm thấy chi bộ nào.")
  String foundNone();
}
