package vn.chibo.ballot;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the voting pages.
@MessageBundle("ballot")
public interface BallotText {

  @Message("Biểu quyết")
  String title();

  @Message("Quay lại buổi sinh hoạt")
  String back();

  @Message(
      "Mẫu số là {body} đảng viên có quyền biểu quyết đã chốt khi điểm danh, không phải số người có mặt.")
  String bodySentence(int body);

  @Message("Chưa có nội dung nào được đưa ra biểu quyết.")
  String none();

  @Message("Đưa nội dung ra biểu quyết")
  String put();

  @Message("Nội dung biểu quyết")
  String motionTitle();

  @Message("Ví dụ: Thông qua nghị quyết tháng 12")
  String motionTitleHint();

  @Message("Loại nội dung")
  String kind();

  @Message("Việc thường lệ")
  String kindOrdinary();

  @Message("Nghị quyết")
  String kindResolution();

  @Message("Kết luận")
  String kindConclusion();

  @Message("Quyết định")
  String kindDecision();

  @Message("Kết nạp đảng viên")
  String kindAdmission();

  @Message("Công nhận đảng viên chính thức")
  String kindRecognition();

  @Message("Đề nghị xóa tên")
  String kindStrikeOff();

  @Message("Đề nghị khai trừ")
  String kindExpulsion();

  @Message("Kỷ luật")
  String kindDiscipline();

  @Message("Thông qua biên bản")
  String kindMinutesAdoption();

  @Message("Chọn hình thức biểu quyết")
  String kindVotingForm();

  @Message("Chi bộ chọn bỏ phiếu kín trên giấy")
  String secret();

  @Message("Biểu quyết bằng thẻ đảng viên")
  String byCard();

  @Message("Bỏ phiếu kín trên giấy, ban kiểm phiếu đếm")
  String onPaper();

  @Message("Cần ít nhất {needed} phiếu tán thành trên {body}.")
  String needs(String needed, String body);

  @Message("Đang biểu quyết")
  String stateOpen();

  @Message("Được thông qua")
  String stateCarried();

  @Message("Không được thông qua")
  String stateFailed();

  @Message("Đủ phiếu tán thành. Chốt để ghi kết quả.")
  String outlookCarried();

  @Message("Không đủ phiếu tán thành.")
  String outlookFailed();

  @Message("Còn có thể được thông qua.")
  String outlookCanStillPass();

  @Message("Không còn đủ người có mặt để thông qua nội dung này.")
  String outlookCannotPassAnyMore();

  @Message(
      "Có {cast} phiếu, nhiều hơn {entitled} đảng viên có quyền biểu quyết có mặt: có đồng chí vừa "
          + "được đếm thẻ vừa biểu quyết bằng đường dẫn. Đồng chí đếm lại thẻ rồi mới chốt.")
  String overCounted(int cast, int entitled);

  @Message("Tán thành")
  String inFavour();

  @Message("Không tán thành")
  String against();

  @Message("Không có ý kiến")
  String abstaining();

  @Message(
      "Tán thành {share}, đạt {percent}; không tán thành {against}; không có ý kiến {abstaining}.")
  String result(String share, String percent, String against, String abstaining);

  @Message("Ghi số thẻ đếm được")
  String countTitle();

  @Message("Tại hội trường")
  String hall();

  @Message("Phiếu giấy do ban kiểm phiếu đếm")
  String paper();

  @Message("Nơi đếm")
  String place();

  @Message("Lưu số đếm")
  String saveCount();

  @Message("Đã lưu số đếm.")
  String countSaved();

  @Message("Biểu quyết bằng đường dẫn cá nhân")
  String linkVoters();

  @Message(
      "Chủ trì thấy ai đã biểu quyết, không thấy chọn gì. Đồng chí hỏi lại bằng lời và không chấp nhận phiếu nào chưa rõ trước khi chốt.")
  String linkVotersHint();

  @Message("Không chấp nhận")
  String refuse();

  @Message("Không được chấp nhận")
  String refused();

  @Message("Chốt biểu quyết")
  String close();

  @Message("Kiểm tra trước khi chốt")
  String checkClosing();

  @Message("Sau khi chốt, kết quả được ghi vào biên bản và không sửa được.")
  String closingHint();

  @Message("Đã ghi nhận đồng chí biểu quyết. Chỉ số phiếu được công bố.")
  String voteTaken();

  @Message("Đã ghi nhận ý kiến bảo lưu của đồng chí.")
  String opinionTaken();

  @Message("Căn cứ: {citation}")
  String citation(String citation);

  @Message("Lần biểu quyết thứ {attempt}")
  String attempt(int attempt);

  @Message("Chỉ đưa ra biểu quyết được sau khi đã chốt danh sách điểm danh.")
  String afterRollCall();

  @Message(
      "Người chủ trì không nhận phiếu bằng đường dẫn. Đồng chí biểu quyết bằng lời khi được gọi tên.")
  String refusedByChair();

  @Message("Tôi bảo lưu ý kiến")
  String reserve();

  @Message("Ý kiến bảo lưu được ghi vào biên bản cùng kết quả biểu quyết.")
  String reserveHint();

  @Message("Gửi ý kiến bảo lưu")
  String reserveSend();
}
