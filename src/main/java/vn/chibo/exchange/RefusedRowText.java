package vn.chibo.exchange;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Why a row is refused, and what to write instead.
@MessageBundle("refused_row")
interface RefusedRowText {

  @Message("Chưa có họ tên")
  String becauseNoName();

  @Message("Họ tên có ký tự lạ hoặc dài quá 100 chữ")
  String becauseBadName();

  @Message("Chưa có năm sinh")
  String becauseNoBirth();

  @Message("Năm sinh không đọc được, ví dụ đúng: 03/02/1985 hoặc 1985")
  String becauseBadBirth();

  @Message("Giới tính ghi Nam hoặc Nữ")
  String becauseBadSex();

  @Message("Số thẻ đảng viên gồm 6 đến 12 chữ số")
  String becauseBadCard();

  @Message("Tư cách không rõ, ví dụ đúng: Chính thức, Dự bị")
  String becauseBadStanding();

  @Message("Ngày bắt đầu không đọc được, ví dụ đúng: 03/02/1985")
  String becauseBadSince();

  @Message("Ngày kết thúc không đọc được, ví dụ đúng: 03/02/1985")
  String becauseBadUntil();

  @Message("Ngày kết thúc phải sau ngày bắt đầu")
  String becauseUntilBeforeSince();

  @Message("Ngày đồng ý nhận thư không đọc được")
  String becauseBadConsent();

  @Message("Số điện thoại không đúng, ví dụ đúng: 0912 345 678")
  String becauseBadPhone();

  @Message("Địa chỉ thư không đúng, ví dụ đúng: ten@example.vn")
  String becauseBadMail();

  @Message("Chưa ghi chi bộ (Mã chi bộ hoặc Chi bộ)")
  String becauseNoCell();

  @Message(
      "Không có chi bộ này, hoặc tên trùng nhau, trong phạm vi đồng chí được giao; nên ghi mã chi bộ")
  String becauseUnknownCell();

  @Message(
      "Mã đảng viên này không thuộc chi bộ ghi trong dòng; chuyển sinh hoạt không làm bằng tệp")
  String becauseUnknownMember();

  @Message("Số thẻ này đã có ở chi bộ khác; chuyển sinh hoạt không làm bằng tệp")
  String becauseElsewhere();

  @Message("Chi bộ có hai đồng chí trùng họ tên và năm sinh; cần ghi số thẻ")
  String becauseTwoAlike();

  @Message("Số thẻ hoặc mã này là của người khác họ tên và năm sinh")
  String becauseOtherPerson();

  @Message("Người mới cần có tư cách (Chính thức, Dự bị…)")
  String becauseNoStanding();

  @Message("Cần ghi ngày bắt đầu tư cách này (cột Từ ngày)")
  String becauseNoSince();

  @Message("Người mới cần có giới tính")
  String becauseNoSex();

  @Message("Từ ngày sớm hơn ngày lập chi bộ")
  String becauseBeforeCell();

  @Message("Tư cách hoặc ngày khác với danh sách đang giữ; sửa ở trang đảng viên theo quyết định")
  String becauseOtherSince();

  @Message("Một số thẻ ghi cho hai người khác nhau (các dòng {rows})")
  String becauseCardTwice(String rows);

  @Message("Các dòng {rows} cùng một đồng chí nhưng ghi khác nhau; cần ghi giống nhau")
  String becauseRowsDiffer(String rows);

  @Message("Các dòng {rows} cùng một đồng chí nhưng thời gian chồng lên nhau")
  String becauseOverlap(String rows);

  @Message("Các dòng {rows} cùng một đồng chí nhưng bỏ trống một quãng thời gian")
  String becauseGap(String rows);

  @Message("Chờ sửa dòng {rows} của cùng đồng chí này")
  String becauseWithOthers(String rows);

  @Message("Chưa ghi mã tổ chức")
  String becauseNoCode();

  @Message("Mã tổ chức gồm chữ số và chữ cái không dấu, cách nhau bằng dấu chấm, ví dụ: 14.215.003")
  String becauseBadCode();

  @Message("Chưa ghi tên tổ chức")
  String becauseNoUnitName();

  @Message("Tên tổ chức dài từ 2 đến 200 chữ")
  String becauseBadUnitName();

  @Message("Loại tổ chức không rõ, ví dụ đúng: Chi bộ, Đảng bộ trực thuộc")
  String becauseBadKind();

  @Message("Chưa ghi ngày thành lập")
  String becauseNoEstablished();

  @Message("Ngày thành lập không đọc được, ví dụ đúng: 01/07/2025")
  String becauseBadEstablished();

  @Message(
      "Mã này đã dùng cho tổ chức khác hoặc ghi khác; đổi tên, chuyển, giải thể thì làm ở trang tổ chức theo quyết định")
  String becauseTakenCode();

  @Message("Chưa ghi mã cấp trên")
  String becauseNoParent();

  @Message("Mã cấp trên không có trong tệp và không có trong phạm vi đồng chí được giao")
  String becauseUnknownParent();

  @Message("Loại tổ chức này không đứng dưới loại của cấp trên")
  String becauseWrongKind();

  @Message("Ngày thành lập sớm hơn ngày thành lập của cấp trên")
  String becauseBeforeParent();

  @Message("Cấp trên ghi thành vòng tròn, tổ chức này đứng dưới chính nó")
  String becauseCircle();

  @Message("Mã này ghi ở nhiều dòng ({rows})")
  String becauseCodeTwice(String rows);

  @Message("Chờ sửa dòng {rows} là cấp trên của tổ chức này")
  String becauseOrphan(String rows);

  @Message("Trùng với một dòng ở trên trong tệp")
  String becauseDouble();
}
