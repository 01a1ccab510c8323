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

  @Message("Một số thẻ ghi cho hai người khác nhau trong tệp")
  String becauseCardTwice();

  @Message("Trùng với một dòng ở trên trong tệp")
  String becauseDouble();
}
