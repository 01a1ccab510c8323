package vn.chibo.minutes;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the minutes' page.
@MessageBundle("minutes")
interface MinutesText {

  @Message("Biên bản")
  String title();

  @Message("Trình tự buổi sinh hoạt")
  String toConsole();

  @Message("Về buổi sinh hoạt")
  String toMeeting();

  @Message("Chưa có biên bản")
  String stageNONE();

  @Message("Dự thảo")
  String stageDRAFT();

  @Message("Đã đọc trước chi bộ")
  String stageREAD();

  @Message("Đã thông qua")
  String stageADOPTED();

  @Message("Đã ký đủ")
  String stageSIGNED();

  @Message("Đã phát hành")
  String stageISSUED();

  @Message("Nhập từ biên bản giấy")
  String fromPaper();

  @Message(
      "Buổi sinh hoạt kéo dài {took} phút, ngắn hơn mức {least} phút. Đây là nhận "
          + "xét, không phải lỗi.")
  String tooShort(long took, long least);

  @Message("Biên bản chưa phát hành trong {days} ngày sau buổi sinh hoạt.")
  String late(int days);

  @Message("Biên bản chưa gửi cấp ủy cấp trên trong {days} ngày sau buổi sinh hoạt.")
  String notSentInTime(int days);

  @Message("Một cửa sổ khác vừa lưu biên bản này")
  String staleTitle();

  @Message(
      "Chữ đồng chí vừa gõ vẫn ở dưới đây và chưa lưu. Đồng chí xem lại rồi bấm lưu " + "lần nữa.")
  String staleText();

  @Message("Nội dung biên bản")
  String wordsTitle();

  @Message("Xem bản in (PDF)")
  String print();

  @Message("Câu ghi thêm của thư ký")
  String notesTitle();

  @Message("Phần còn lại được viết từ điểm danh, biểu quyết, ý kiến và nhiệm vụ đã ghi.")
  String notesHint();

  @Message("Đại biểu dự (họ tên, chức vụ)")
  String noteGuests();

  @Message("Phần khai mạc")
  String noteOpening();

  @Message("Kết luận của người chủ trì")
  String noteConclusion();

  @Message("Nội dung biên bản giấy")
  String notePaper();

  @Message("Lưu câu ghi thêm")
  String saveNotes();

  @Message(
      "Khi đã ghi đủ, thư ký đọc biên bản trước chi bộ. Từ lúc đó biên bản giữ "
          + "nguyên như đã đọc.")
  String readHint();

  @Message("Đã đọc biên bản trước chi bộ")
  String read();

  @Message("Đưa về dự thảo để bổ sung")
  String reopen();

  @Message("Biểu quyết thông qua biên bản")
  String adoptTitle();

  @Message("Nhập số phiếu, hoặc để trống nếu đã biểu quyết ở trang Biểu quyết.")
  String adoptHint();

  @Message("Tán thành")
  String inFavour();

  @Message("Không tán thành")
  String against();

  @Message("Không có ý kiến")
  String abstaining();

  @Message("Ghi kết quả biểu quyết")
  String adopt();

  @Message(
      "Chưa đủ phiếu: {inFavour} tán thành, cần ít nhất {needed} trên {body}. Đồng "
          + "chí đưa biên bản về dự thảo để sửa rồi biểu quyết lại.")
  String notAdopted(int inFavour, int needed, int body);

  @Message(
      "Tổng số phiếu là {cast}, nhiều hơn {entitled} đảng viên có quyền biểu quyết "
          + "đang có mặt.")
  String tooManyVotes(long cast, int entitled);

  @Message("Ký biên bản")
  String signTitle();

  @Message(
      "Người ghi biên bản và người chủ trì mỗi người tự xác nhận bằng tài khoản và "
          + "mã mới, hoặc ký trên giấy rồi gửi bản quét. Hai cách có giá trị như nhau.")
  String signHint();

  @Message("Xác nhận bằng tài khoản")
  String sign();

  @Message("Gửi bản quét đã ký")
  String signOnPaper();

  @Message("Người ghi biên bản")
  String partCLERK();

  @Message("Chủ trì")
  String partCHAIR();

  @Message("xác nhận trên hệ thống")
  String waySERVICE();

  @Message("ký trên giấy")
  String wayON_PAPER();

  @Message("chữ ký số")
  String wayCERTIFICATE();

  @Message("Nội dung không còn khớp với chữ ký này")
  String unsound();

  @Message("Xem bản quét")
  String seeScan();

  @Message("Phát hành biên bản")
  String issueTitle();

  @Message("Biên bản nhận số, thành tệp PDF có mã kiểm tra, và từ đó không sửa được nữa.")
  String issueHint();

  @Message("Nhiệm kỳ")
  String term();

  @Message("Số chạy riêng trong từng nhiệm kỳ, ví dụ 2025-2027.")
  String termHint();

  @Message("Số biên bản")
  String number();

  @Message("Số kế tiếp đã điền sẵn. Sửa nếu sổ giấy của chi bộ đã dùng số này.")
  String numberHint();

  @Message("Phát hành")
  String issue();

  @Message("Đã phát hành")
  String issuedTitle();

  @Message("Ngày phát hành")
  String issuedAt();

  @Message("Mã kiểm tra")
  String code();

  @Message("SHA-256 của tệp")
  String sha();

  @Message("Tải biên bản (PDF)")
  String download();

  @Message("Biên bản bổ sung")
  String addenda();

  @Message("Trích biên bản")
  String extracts();

  @Message("Gửi cấp ủy cấp trên")
  String send();

  @Message("Sau khi gửi, cấp ủy cấp trên đọc được biên bản này.")
  String sendHint();

  @Message("Đã gửi cấp ủy cấp trên lúc {at}")
  String sent(String at);

  @Message("Chép lên Sổ tay đảng viên điện tử")
  String packet();

  @Message("Bôi đen và chép. Hệ thống không tự đăng được.")
  String packetHint();

  @Message("Đã đăng lên Sổ tay lúc {at}")
  String posted(String at);

  @Message("Tôi đã đăng lên Sổ tay")
  String post();
}
