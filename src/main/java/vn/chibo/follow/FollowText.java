package vn.chibo.follow;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The pages of who follows cells, and what he asked of them.
@MessageBundle("follow")
interface FollowText {

  @Message("Lỗi:")
  String errorMark();

  @Message("Lịch chi bộ phụ trách")
  String title();

  @Message("Các buổi sinh hoạt của chi bộ đồng chí phụ trách, buổi gần nhất trước.")
  String lead();

  @Message("Sắp tới")
  String ahead();

  @Message("Chưa có buổi nào được triệu tập.")
  String nothingAhead();

  @Message("Đã qua, trong 12 tháng")
  String past();

  @Message("Chưa có buổi nào.")
  String nothingPast();

  @Message("Chi bộ phụ trách")
  String cells();

  @Message("{waiting} việc chờ chi bộ trả lời, {answered} việc chờ đồng chí xem")
  String counts(int waiting, int answered);

  @Message("Không có yêu cầu nào còn mở")
  String noneOpen();

  @Message("Ý kiến và yêu cầu")
  String toRequests();

  @Message("Sinh hoạt trong năm {year}")
  String toYear(int year);

  @Message("Xem và trả lời")
  String open();

  @Message("Ghi ý kiến")
  String remarkOn();

  @Message("Dự")
  String attending();

  @Message("Không dự")
  String notAttending();

  @Message("Chưa trả lời")
  String notAnswered();

  @Message("Chưa có giấy triệu tập")
  String notSummoned();

  @Message("Đang họp")
  String running();

  @Message("Về lịch chi bộ phụ trách")
  String toCalendar();

  @Message("Thời gian")
  String when();

  @Message("Địa điểm")
  String place();

  @Message("Hình thức")
  String form();

  @Message("Tài liệu")
  String papers();

  @Message("Chưa có tài liệu.")
  String noPapers();

  @Message("Đồng chí có dự không?")
  String answerTitle();

  @Message("Dự")
  String answerYes();

  @Message("Không dự")
  String answerNo();

  @Message("Nhắn bí thư chi bộ")
  String word();

  @Message("Có thể để trống. Chỉ chi ủy đọc được.")
  String wordHint();

  @Message("Gửi trả lời")
  String sendAnswer();

  @Message("Đã báo chi bộ")
  String savedAnswer();

  @Message("Chi ủy thấy câu trả lời ở trang triệu tập. Đồng chí đổi được đến khi họp xong.")
  String savedAnswerHint();

  @Message("Đã vào biên bản")
  String savedMinuted();

  @Message("Ý kiến nằm ở mục ý kiến của cấp ủy viên phụ trách; thư ký đọc lại cùng biên bản.")
  String savedMinutedHint();

  @Message("Đã giữ làm ghi chú")
  String savedNote();

  @Message("Chi ủy đọc được ghi chú này; biên bản không thay đổi.")
  String savedNoteHint();

  @Message("Buổi này không còn nhận trả lời.")
  String answerOver();

  @Message("Đồng chí chưa có giấy triệu tập buổi này. Đề nghị bí thư chi bộ gửi thông báo.")
  String askForSummons();

  @Message("Đồng chí chọn dự hoặc không dự")
  String missingAnswer();

  @Message("Lời nhắn không quá {most} chữ cái")
  String wordTooLong(int most);

  @Message("Ý kiến của đồng chí")
  String remarksTitle();

  @Message("Buổi họp đang diễn ra: ý kiến ghi ở đây vào thẳng biên bản.")
  String remarkNow();

  @Message("Buổi họp không diễn ra lúc này: ý kiến được giữ làm ghi chú cho chi ủy.")
  String remarkNote();

  @Message("Ý kiến")
  String remark();

  @Message("Gửi ý kiến")
  String sendRemark();

  @Message("Đồng chí ghi ý kiến, không quá {most} chữ cái")
  String missingRemark(int most);

  @Message("Trong biên bản")
  String minuted();

  @Message("Ghi chú")
  String note();

  @Message("Đồng chí {name}, ngày {day}")
  String by(String name, String day);

  @Message("Yêu cầu chi bộ một việc")
  String askLink();
}
