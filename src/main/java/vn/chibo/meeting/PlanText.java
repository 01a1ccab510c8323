package vn.chibo.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The steps of planning: what is called and when, how and where.
@MessageBundle("plan")
public interface PlanText {

  @Message("Lỗi:")
  String errorMark();

  @Message("Bước {step} trên 4")
  String step(int step);

  @Message("Lên lịch sinh hoạt")
  String title();

  @Message("Hình thức, nơi họp")
  String venueTitle();

  @Message(
      "Buổi này đã triệu tập. Đổi hình thức hoặc nơi họp thì mọi người đã được gọi đều được báo, "
          + "chỉ báo điều thay đổi.")
  String venueCalled();

  @Message("Đổi và báo mọi người")
  String venueTell();

  @Message("Loại sinh hoạt")
  String occasion();

  @Message(
      "Mỗi tháng một buổi thường kỳ. Chuyên đề mỗi quý ít nhất một lần, không thay buổi "
          + "thường kỳ.")
  String occasionHint();

  @Message("Hai phần lần lượt trong một buổi")
  String combinedHint();

  @Message("Bí thư, phó bí thư và chi ủy viên; đảng viên khác không thấy")
  String committeeHint();

  @Message("Chỉ gọi đảng viên của tổ; tổ trưởng chủ trì")
  String groupHint();

  @Message(
      "Bí thư, phó bí thư, chi ủy viên và tổ trưởng. Mặc định không được phép thay sinh hoạt "
          + "tháng; chỉ khi cấp ủy cấp trên cho phép bằng văn bản")
  String inPlaceConferenceHint();

  @Message("Tổ đảng")
  String group();

  @Message("Chỉ chọn khi sinh hoạt tổ đảng")
  String groupSelectHint();

  @Message("Không chọn")
  String groupNone();

  @Message("Sinh hoạt tổ đảng thay sinh hoạt chi bộ")
  String inPlaceTitle();

  @Message("Thay buổi sinh hoạt thường kỳ tháng này")
  String inPlace();

  @Message(
      "Chi bộ từ {from} đảng viên, được cấp ủy cấp trên cho phép, nhiều nhất {most} lần một "
          + "năm. Căn cứ: {citation}")
  String inPlaceHint(int from, int most, String citation);

  @Message("Đồng chí chọn tổ đảng")
  String missingGroup();

  @Message(
      "Chi bộ chưa có văn bản của cấp ủy cấp trên cho phép thay sinh hoạt tháng vào ngày đó. "
          + "Căn cứ: {citation}")
  String noStandinAllowed(String citation);

  @Message(
      "Chi bộ chưa đủ {from} đảng viên nên sinh hoạt tổ đảng không thay được buổi của chi bộ. "
          + "Căn cứ: {citation}")
  String standinTooSmall(int from, String citation);

  @Message(
      "Năm nay tổ đảng đã sinh hoạt thay chi bộ {most} lần, là số lần nhiều nhất. Căn cứ: "
          + "{citation}")
  String standinTooOften(int most, String citation);

  @Message("Tên chuyên đề")
  String topic();

  @Message("Chỉ ghi khi có chuyên đề")
  String topicHint();

  @Message("Ngày họp")
  String date();

  @Message("Ví dụ 28 11 {year}")
  String dateHint(String year);

  @Message("Tháng này đã có buổi thường kỳ: {when}.")
  String thisMonthHas(String when);

  @Message("Tháng này chưa có buổi sinh hoạt thường kỳ.")
  String thisMonthHasNone();

  @Message("Giờ bắt đầu")
  String start();

  @Message("Ví dụ 19:30")
  String startHint();

  @Message("Dự kiến bao nhiêu phút")
  String minutes();

  @Message(
      "Ít nhất {least} phút, {combined} phút khi kết hợp chuyên đề. Ngắn hơn thì ghi nhận "
          + "xét, không chặn.")
  String minutesHint(long least, long combined);

  @Message("Tiếp tục")
  String proceed();

  @Message("Quay lại")
  String back();

  @Message("Hình thức")
  String form();

  @Message("Đảng viên ở xa có thể theo dõi từ xa; chưa tính là có mặt, không biểu quyết")
  String inPersonHint();

  @Message("Theo văn bản {number}, có hiệu lực đến {until}")
  String authorised(String number, String until);

  @Message(
      "Chi bộ chưa có văn bản cho phép. Chỉ chọn khi có hoàn cảnh đặc biệt, cấp ủy cấp "
          + "trên sẽ xem xét ngay.")
  String notAuthorised();

  @Message("Hoàn cảnh đặc biệt")
  String circumstance();

  @Message(
      "Chỉ chọn khi họp trực tuyến hoặc kết hợp mà chưa có văn bản cho phép. Cấp ủy cấp "
          + "trên thấy ngay khi gửi thông báo, xác nhận hoặc không chấp thuận.")
  String circumstanceHint();

  @Message("Không có")
  String circumstanceNone();

  @Message("Ghi rõ hoàn cảnh")
  String circumstanceText();

  @Message("Ví dụ: sạt lở đường vào ba thôn, dự kiến thông xe sau 5 ngày")
  String circumstanceTextHint();

  @Message("Nơi họp")
  String place();

  @Message("Ví dụ: Nhà văn hóa thôn Nà Khoang. Họp trực tuyến thì ghi nơi chủ trì ngồi.")
  String placeHint();

  @Message("Chủ trì")
  String chair();

  @Message("Người liên hệ")
  String contact();

  @Message("Đảng viên gọi người này khi không mở được đường dẫn hoặc không có mạng")
  String contactHint();

  @Message("Cửa sổ khác vừa sửa kế hoạch này")
  String staleTitle();

  @Message(
      "Nội dung đồng chí vừa nhập vẫn còn bên dưới, chưa lưu. Hiện hệ thống đang giữ: "
          + "{now}. Bấm Tiếp tục lần nữa để thay bằng nội dung bên dưới.")
  String staleText(String now);

  @Message("Đồng chí chọn loại sinh hoạt")
  String missingOccasion();

  @Message("Đồng chí ghi tên chuyên đề")
  String missingTopic();

  @Message("Đồng chí nhập ngày họp")
  String missingDate();

  @Message("Đồng chí nhập giờ bắt đầu, ví dụ 19:30")
  String missingStart();

  @Message("Đồng chí chọn hình thức")
  String missingForm();

  @Message("Đồng chí ghi nơi họp")
  String missingPlace();

  @Message("Đồng chí ghi rõ hoàn cảnh đặc biệt")
  String missingGroundText();

  @Message("Đồng chí điền chỗ này")
  String missing();

  @Message("Không đọc được giờ. Đồng chí nhập lại, ví dụ 19:30")
  String unreadableStart();

  @Message("Đồng chí nhập số phút, từ 1 đến 1440, ví dụ 120")
  String unreadableMinutes();

  @Message("Không đọc được. Đồng chí nhập lại")
  String unreadable();

  @Message("Dài quá. Đồng chí rút gọn còn nhiều nhất {most} chữ cái")
  String tooLong(int most);

  @Message("Không có ngày này. Đồng chí nhập lại, ví dụ 28 11 2026")
  String noSuchDay();

  @Message("Ngày giờ này đã qua. Đồng chí chọn ngày giờ khác")
  String inThePast();

  @Message(
      "Trùng giờ với buổi khác của chi bộ: {kind}, {when}, tại {place}. Đồng chí chọn giờ "
          + "khác")
  String overlaps(String kind, String when, String place);

  @Message(
      "Tháng này đã có buổi thường kỳ lúc {when}. Đồng chí chọn loại khác hoặc tháng "
          + "khác. Căn cứ: {citation}")
  String secondOrdinary(String when, String citation);

  @Message(
      "Chi bộ chưa được phép họp theo hình thức này vào ngày đó. Đồng chí chọn Trực tiếp, "
          + "hoặc chọn và ghi rõ hoàn cảnh đặc biệt. Căn cứ: {citation}")
  String formNotAllowed(String citation);

  @Message("Đồng chí chọn trong danh sách")
  String notOffered();
}
