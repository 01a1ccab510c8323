package vn.chibo.office;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the page on which an operator names administrators.
@MessageBundle("naming")
interface NamingText {

  @Message("Quản trị viên đầu tiên")
  String operatorTitle();

  @Message(
      "Mỗi tổ chức cần một quản trị viên để bắt đầu: người này ghi cán bộ đầu tiên, nhập danh sách và mời bí thư. Trang này chỉ cử quản trị viên và mời nhận tài khoản, ngoài ra không xem được gì.")
  String operatorLead();

  @Message("Tổ chức nào?")
  String operatorWhere();

  @Message("Gõ tên tỉnh, xã, phường, đặc khu; không cần dấu.")
  String operatorWhereHint();

  @Message("Không thấy tổ chức nào có tên như vậy.")
  String operatorNowhere();

  @Message("Cử quản trị viên của {name}")
  String operatorFor(String name);

  @Message("Cử và mời nhận tài khoản")
  String operatorYes();

  @Message("Đã cử")
  String operatorNamed();

  @Message("Chưa cử ai.")
  String operatorNobody();

  @Message("Họ và tên")
  String fullName();

  @Message("Năm sinh")
  String birthYear();

  @Message("Giới tính")
  String sex();

  @Message("Nữ")
  String female();

  @Message("Nam")
  String male();

  @Message("Thư điện tử (nếu người này đồng ý nhận thư)")
  String mail();

  @Message("Bỏ trống thì lập phiếu để trao tay.")
  String mailHint();

  @Message("Cần ghi họ tên, từ 2 đến 100 ký tự.")
  String missingName();

  @Message("Năm sinh gồm bốn chữ số, trong khoảng 1900 đến 2020.")
  String wrongYear();

  @Message("Cần chọn một mục.")
  String missingSex();

  @Message("Địa chỉ thư không đúng.")
  String wrongMail();
}
