package vn.chibo.attendance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the clerk's board, the closing and one member's line.
@MessageBundle("board")
interface BoardText {

  @Message("Điểm danh")
  String boardTitle();

  @Message("Danh sách {count} đồng chí")
  String rollOf(int count);

  @Message("Đại biểu và khách mời")
  String visitors();

  @Message("Họ và tên")
  String columnName();

  @Message("Tình trạng")
  String columnState();

  @Message("Lúc")
  String columnAt();

  @Message("Thao tác")
  String columnAct();

  @Message("Tổng hợp")
  String summary();

  @Message("trên {count} đồng chí")
  String ofMembers(int count);

  @Message("Có mặt {fraction} đảng viên chính thức")
  String presentOfBody(String fraction);

  @Message("Có mặt {fraction} đảng viên có quyền biểu quyết")
  String presentOfDeciding(String fraction);

  @Message(
      "Nghị quyết cần ít nhất {resolution} phiếu tán thành; công nhận chính thức cần ít nhất {recognition}.")
  String votesNeeded(String resolution, String recognition);

  @Message("Với số có mặt hiện nay, nghị quyết chưa thể được thông qua.")
  String cannotCarry();

  @Message("Căn cứ")
  String citationShort();

  @Message("{here} trên {count} đồng chí có mặt. {states}")
  String seatsSentence(int here, int count, String states);

  @Message("Còn {count} đồng chí chưa rõ")
  String openTitle(int count);

  @Message("Không còn đồng chí nào chưa rõ.")
  String openNone();

  @Message("Ghi khác")
  String more();

  @Message("Sửa")
  String correct();

  @Message("Kết thúc điểm danh")
  String closeTitle();

  @Message("Sau khi chốt, danh sách được khóa và đưa vào biên bản. Sửa về sau phải ghi lý do.")
  String closeHint();

  @Message("Chốt danh sách")
  String closeGo();

  @Message("Đã chốt danh sách lúc {at}")
  String closedAt(String at);

  @Message("Người đến sau được phát biểu, không biểu quyết.")
  String closedHint();

  @Message("Lần chốt thứ {closing}. Lý do: {reason}")
  String closedAgain(int closing, String reason);

  @Message("Chốt danh sách điểm danh")
  String closureTitle();

  @Message("Còn {count} đồng chí phải ghi rõ trước khi chốt")
  String closureOpen(int count);

  @Message("Gọi tên từng đồng chí rồi ghi. Hệ thống không tự ghi thay ai.")
  String closureOpenHint();

  @Message("Danh sách đã rõ")
  String closureReady();

  @Message("Số đảng viên tính vào tỷ lệ biểu quyết: {body}")
  String closureBody(String body);

  @Message(
      "Chính thức {official}; trừ miễn sinh hoạt vắng {exempt}, sinh hoạt tạm thời nơi khác vắng {out}, đình chỉ hoặc bị khởi tố, tạm giam {suspended}.")
  String closureAccount(String official, String exempt, String out, String suspended);

  @Message("Có mặt: {present}")
  String closurePresent(String present);

  @Message("Chốt danh sách")
  String closureGo();

  @Message("Chốt lại danh sách")
  String reopenTitle();

  @Message("Chỉ chốt lại được khi chưa biểu quyết lần nào. Lần chốt trước vẫn được lưu.")
  String reopenHint();

  @Message("Chi tiết, phòng họp trực tuyến")
  String details();

  @Message("Lý do")
  String reason();

  @Message("Ghi ngắn gọn, không ghi bệnh tật hay chuyện riêng.")
  String reasonHint();

  @Message("Chốt lại")
  String reopenGo();

  @Message("Đã có biểu quyết, danh sách giữ nguyên.")
  String reopenBarred();

  @Message("Về bảng điểm danh")
  String back();

  @Message("Căn cứ đã ghi")
  String lineEntries();

  @Message("Chưa có căn cứ nào.")
  String lineNoEntries();

  @Message("Ghi tình trạng")
  String lineMarks();

  @Message("Sửa một điều đã ghi thì phải nêu lý do. Điều đã ghi trước vẫn được giữ.")
  String lineReasonHint();

  @Message("Ghi")
  String record();
}
